package de.ratslotse.retrieval.register;

/// How far a feed reaches in one year, for one kind of object.
///
/// @param type `Paper` or `Meeting`
/// @param listed how many the feed lists
/// @param withFile how many of these list a file
/// @param held how many of these have a file that is held here
public record FeedCoverage(int year, String type, int listed, int withFile, int held) {}

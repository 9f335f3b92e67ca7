package de.ratslotse.web.council;

/// Has the data of a body assembled again, so that a correction counts.
public interface Relinking {

    /// In the background, before long.
    void soon(long bodyId);
}

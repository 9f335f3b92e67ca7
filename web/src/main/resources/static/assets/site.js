// What every page loads. Pages work without it; it adds streaming and the panel where a page has them.

if (document.getElementById("conversation")) {
  const [{ startChat }, { startCitations }] = await Promise.all([import("./chat.js"), import("./citations.js")]);
  startChat(startCitations());
} else if (document.getElementById("panel")) {
  (await import("./citations.js")).startCitations();
}
if (document.querySelector(".draft-desk")) {
  (await import("./drafts.js")).startDrafts();
}
export {};

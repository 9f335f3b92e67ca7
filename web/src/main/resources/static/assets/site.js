// What every page loads. Pages work without it; it adds streaming and the panel where a page has them.
// The imports are fixed ones: a page counts as loaded only when its buttons and citations listen, which it would not wait for otherwise.

import { startChat } from "./chat.js";
import { startCitations } from "./citations.js";
import { startDrafts } from "./drafts.js";

if (document.getElementById("conversation")) {
  startChat(startCitations());
} else if (document.getElementById("panel")) {
  startCitations();
}
if (document.querySelector(".draft-desk")) {
  startDrafts();
}

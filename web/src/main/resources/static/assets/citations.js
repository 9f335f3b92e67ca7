// Citations: the preview at a chip, and the panel that shows the passage in the original.

import { Viewer } from "./viewer.js";

const FULL_SCREEN = matchMedia("(max-width: 999px)");
const CAN_HOVER = matchMedia("(hover: hover)");

export function startCitations() {
  const previews = new Previews();
  const panel = new Panel();
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".chip, .opens");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    if (sourceOf(link)) {
      event.preventDefault();
      previews.hide();
      panel.open(link);
    }
  });
  return panel;
}

// What a link opens; while an answer is still being written there is none, and the link is a plain link.
function sourceOf(link) {
  if (link.dataset.file) {
    return link; // a value's mark names its place itself
  }
  const answer = link.closest(".answer");
  return answer?.querySelector(
    `.openable[data-number="${CSS.escape(link.dataset.number)}"][data-nearest="${link.dataset.nearest === "true"}"]`,
  );
}

class Previews {
  constructor() {
    this.shown = null;
    document.addEventListener("mouseover", (event) => {
      const chip = event.target.closest(".chip");
      if (chip && CAN_HOVER.matches) {
        this.show(chip);
      } else if (!event.target.closest(".preview")) {
        this.leave();
      }
    });
    document.addEventListener("focusin", (event) => {
      const chip = event.target.closest(".chip");
      if (chip?.matches(":focus-visible")) {
        this.show(chip);
      } else {
        this.hide();
      }
    });
    document.addEventListener("focusout", () => this.hide());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.shown) {
        event.stopPropagation();
        this.hide();
      }
    }, true);
    document.addEventListener("click", (event) => {
      if (event.target.closest(".preview") && this.chip) {
        this.chip.click();
      }
    });
    window.addEventListener("resize", () => this.hide());
  }

  show(chip) {
    clearTimeout(this.leaving);
    const preview = chip.closest(".answer")?.querySelector(`.source .preview[data-number="${CSS.escape(chip.dataset.number)}"]`);
    if (!preview || this.chip === chip) {
      return;
    }
    this.hide();
    const copy = preview.cloneNode(true);
    copy.id = "preview";
    copy.hidden = false;
    document.getElementById("content").append(copy);
    place(copy, chip);
    chip.setAttribute("aria-describedby", copy.id);
    this.shown = copy;
    this.chip = chip;
  }

  // A moment to move the pointer from the chip onto the preview.
  leave() {
    if (this.shown && !this.leaving) {
      this.leaving = setTimeout(() => this.hide(), 250);
    }
  }

  hide() {
    clearTimeout(this.leaving);
    this.leaving = undefined;
    this.shown?.remove();
    this.chip?.removeAttribute("aria-describedby");
    this.shown = null;
    this.chip = null;
  }
}

function place(preview, chip) {
  const at = chip.getBoundingClientRect();
  const size = preview.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const panel = document.body.classList.contains("has-panel") ? document.getElementById("panel").getBoundingClientRect().left : width;
  const left = Math.max(16, Math.min(at.left - 12, Math.min(width, panel) - size.width - 16));
  const below = at.bottom + 8 + size.height < window.innerHeight || at.top - 8 - size.height < 0;
  const top = below ? at.bottom + 8 : at.top - 8 - size.height;
  preview.style.left = left + window.scrollX + "px";
  preview.style.top = top + window.scrollY + "px";
}

class Panel {
  constructor() {
    this.element = document.getElementById("panel");
    if (!this.element) {
      return;
    }
    this.viewer = new Viewer(this.element);
    this.title = document.getElementById("panel-title");
    this.meta = document.getElementById("panel-meta");
    this.placeLabel = document.getElementById("panel-place");
    this.original = document.getElementById("panel-original");
    this.previousButton = document.getElementById("panel-previous");
    this.nextButton = document.getElementById("panel-next");
    this.previousButton.addEventListener("click", () => this.step(-1));
    this.nextButton.addEventListener("click", () => this.step(1));
    document.getElementById("panel-close").addEventListener("click", () => this.close());
    this.element.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.element.open && !event.defaultPrevented) {
        event.preventDefault();
        this.close();
      }
    });
    FULL_SCREEN.addEventListener("change", () => {
      if (this.element.open) {
        this.element.close();
        this.show();
      }
    });
  }

  open(link) {
    this.link = link;
    const source = sourceOf(link);
    const answer = link.closest(".answer") ?? document.getElementById("content");
    const kind = source.dataset.nearest === "true" ? ".nearest .openable" : ".source .openable";
    this.sources = source === link
      ? [...answer.querySelectorAll(".opens[data-file]")]
      : [...answer.querySelectorAll(kind)].sort((a, b) => a.dataset.number - b.dataset.number);
    this.answer = answer;
    if (!this.element.open) {
      this.show();
    }
    this.go(this.sources.indexOf(source));
    this.title.focus({ preventScroll: true });
  }

  show() {
    if (FULL_SCREEN.matches) {
      this.element.showModal();
    } else {
      this.element.show();
      document.body.classList.add("has-panel");
    }
  }

  step(by) {
    this.go(this.at + by);
  }

  go(at) {
    this.at = at;
    const source = this.sources[at];
    const { number, page, nearest, title, original } = source.dataset;
    const pattern = nearest === "true" ? this.element.dataset.nearest : this.element.dataset.place;
    this.placeLabel.textContent = pattern.replace("#1", at + 1).replace("#2", this.sources.length);
    this.title.textContent = title;
    this.meta.replaceChildren(...(source.matches("a") ? [] : [...source.children].map((child) => child.cloneNode(true))));
    this.original.href = page > 0 ? `${original}#page=${page}` : original;
    this.previousButton.disabled = at === 0;
    this.nextButton.disabled = at === this.sources.length - 1;
    this.unmark();
    if (source.matches("a")) {
      source.classList.add("is-open");
    } else {
      this.answer.querySelectorAll(`.chip[data-number="${CSS.escape(number)}"]`).forEach((chip) => chip.classList.add("is-open"));
    }
    this.viewer.open(source.dataset);
  }

  // Back to where the reader was: the chip the panel was opened from.
  close() {
    this.element.close();
    this.viewer.clear();
    document.body.classList.remove("has-panel");
    this.unmark();
    this.link?.focus();
  }

  unmark() {
    document.querySelectorAll(".is-open").forEach((chip) => chip.classList.remove("is-open"));
  }
}

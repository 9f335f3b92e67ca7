// One page of an original: PDF drawn on a canvas with the quote marked, other formats as text.

const MOST_PIXELS = 12_000_000;

// On a phone the page's margins are left outside, so that its lines can be read; but never a part of the marked lines.
const NARROW = 480;
const WITHOUT_MARGINS = 1.25;
const AIR = 0.96;

function withoutMargins(found) {
  if (!found || found.boxes.length === 0) {
    return WITHOUT_MARGINS;
  }
  const left = Math.min(...found.boxes.map((box) => box.x));
  const right = Math.max(...found.boxes.map((box) => box.x + box.width));
  return Math.min(WITHOUT_MARGINS, Math.max(1, (AIR * found.width) / (right - left)));
}

export class Viewer {
  constructor(panel) {
    this.texts = panel.dataset;
    this.view = document.getElementById("panel-view");
    this.sheet = document.getElementById("panel-sheet");
    this.canvas = document.getElementById("panel-canvas");
    this.marks = document.getElementById("panel-marks");
    this.text = document.getElementById("panel-text");
    this.loading = document.getElementById("panel-loading");
    this.note = document.getElementById("panel-note");
    this.foot = document.getElementById("panel-foot");
    this.pageNumber = document.getElementById("page-number");
    this.zoom = 1;
    this.turn = 0;
    const on = (id, act) => document.getElementById(id).addEventListener("click", act);
    on("page-previous", () => this.goTo(this.page - 1));
    on("page-next", () => this.goTo(this.page + 1));
    on("zoom-in", () => this.zoomTo(this.zoom * 1.25));
    on("zoom-out", () => this.zoomTo(this.zoom / 1.25));
    let resizing;
    new ResizeObserver(() => {
      clearTimeout(resizing);
      resizing = setTimeout(() => this.refit(), 150);
    }).observe(this.view);
  }

  // Whatever is opened later wins over what is still being loaded.
  async open(source) {
    const turn = ++this.turn;
    this.source = source;
    this.zoom = 1;
    this.fitted = this.view.clientWidth < NARROW;
    this.wait();
    try {
      if (source.pdf === "true") {
        await this.openPdf(source, turn);
      } else {
        await this.openText(source, turn);
      }
    } catch (failure) {
      if (turn === this.turn) {
        this.fail(failure);
      }
    }
  }

  clear() {
    this.turn++;
    this.close();
  }

  wait() {
    this.loading.hidden = false;
    this.sheet.hidden = true;
    this.text.hidden = true;
    this.foot.hidden = true;
    this.note.hidden = true;
  }

  fail(failure) {
    console.warn(failure);
    this.loading.hidden = true;
    this.tell(this.texts.failed, this.source.quote);
  }

  async openText(source, turn) {
    const address = pageAddress(source, source.page, "");
    const response = await fetch(address, { headers: { "HX-Request": "true" } });
    if (!response.ok) {
      throw new Error(`${address}: ${response.status}`);
    }
    const html = await response.text();
    if (turn !== this.turn) {
      return;
    }
    this.text.innerHTML = html;
    this.loading.hidden = true;
    this.text.hidden = false;
    const mark = this.text.querySelector("mark");
    if (mark) {
      mark.scrollIntoView({ block: "center" });
    } else {
      this.tell(this.texts.unmarked, source.quote);
    }
  }

  async openPdf(source, turn) {
    await this.load(source.original);
    if (turn !== this.turn) {
      return;
    }
    this.foot.hidden = false;
    await this.draw(Number(source.page), turn);
  }

  // The document stays loaded while citations of the same file are looked at.
  async load(address) {
    if (this.loaded === address) {
      return this.document;
    }
    this.close();
    this.loaded = address;
    const pdfjs = await import(this.texts.pdfjs);
    pdfjs.GlobalWorkerOptions.workerSrc = this.texts.worker;
    const folder = new URL("./pdfjs/", import.meta.url).href;
    this.task = pdfjs.getDocument({
      url: address,
      cMapUrl: folder + "cmaps/",
      cMapPacked: true,
      standardFontDataUrl: folder + "standard_fonts/",
      useSystemFonts: false,
      wasmUrl: folder + "wasm/",
      useWasm: false,
      enableXfa: false,
      isEvalSupported: false,
      disableAutoFetch: true,
      disableStream: true,
      rangeChunkSize: 1 << 18,
    });
    try {
      this.document = await this.task.promise;
    } catch (failure) {
      this.loaded = null;
      throw failure;
    }
    return this.document;
  }

  close() {
    this.task?.destroy();
    this.task = null;
    this.document = null;
    this.loaded = null;
  }

  async goTo(number) {
    if (number < 1 || number > this.document.numPages) {
      return;
    }
    const turn = ++this.turn;
    try {
      await this.draw(number, turn);
      this.view.scrollTop = 0;
    } catch (failure) {
      if (turn === this.turn) {
        this.fail(failure);
      }
    }
  }

  async draw(number, turn) {
    const page = await this.document.getPage(number);
    const boxes = number === Number(this.source.page) ? await this.boxes(number) : null;
    if (turn !== this.turn) {
      return;
    }
    this.page = number;
    this.current = page;
    this.found = boxes;
    if (this.fitted) {
      this.zoom = withoutMargins(boxes);
    }
    await this.paint(turn);
    if (turn !== this.turn) {
      return;
    }
    this.pageNumber.textContent = this.texts.page.replace("#1", number).replace("#2", this.document.numPages);
    document.getElementById("page-previous").disabled = number === 1;
    document.getElementById("page-next").disabled = number === this.document.numPages;
    this.note.hidden = true;
    if (boxes && boxes.boxes.length === 0) {
      this.tell(this.texts.unmarked, this.source.quote);
    }
    this.reveal();
  }

  async boxes(number) {
    const response = await fetch(pageAddress(this.source, number, "/marks"), { headers: { Accept: "application/json" } });
    return response.ok ? response.json() : { width: 1, height: 1, boxes: [] };
  }

  async paint(turn) {
    const natural = this.current.getViewport({ scale: 1 });
    const room = this.view.clientWidth - 2 * parseFloat(getComputedStyle(this.view).paddingLeft);
    const scale = (Math.max(room, 200) / natural.width) * this.zoom;
    const viewport = this.current.getViewport({ scale });
    const wanted = window.devicePixelRatio || 1;
    const ratio = Math.min(wanted, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
    // Drawn aside first: a page that is still being drawn never shows.
    const fresh = document.createElement("canvas");
    fresh.width = Math.floor(viewport.width * ratio);
    fresh.height = Math.floor(viewport.height * ratio);
    this.drawing?.cancel();
    this.drawing = this.current.render({
      canvas: fresh,
      viewport,
      transform: ratio === 1 ? null : [ratio, 0, 0, ratio, 0, 0],
    });
    try {
      await this.drawing.promise;
    } catch (failure) {
      if (failure?.name === "RenderingCancelledException") {
        return;
      }
      throw failure;
    }
    if (turn !== this.turn) {
      return;
    }
    this.canvas.width = fresh.width;
    this.canvas.height = fresh.height;
    this.canvas.style.width = viewport.width + "px";
    this.canvas.style.height = viewport.height + "px";
    this.canvas.getContext("2d").drawImage(fresh, 0, 0);
    this.canvas.setAttribute("aria-label", this.texts.page.replace("#1", this.page).replace("#2", this.document.numPages));
    this.loading.hidden = true;
    this.sheet.hidden = false;
    this.paintMarks();
  }

  paintMarks() {
    this.marks.replaceChildren();
    if (!this.found) {
      return;
    }
    const { width, height, boxes } = this.found;
    for (const box of boxes) {
      const mark = document.createElement("div");
      mark.className = "panel-mark";
      mark.style.left = (100 * box.x) / width + "%";
      mark.style.top = (100 * box.y) / height + "%";
      mark.style.width = (100 * box.width) / width + "%";
      mark.style.height = (100 * box.height) / height + "%";
      this.marks.append(mark);
    }
    if (boxes.length > 0) {
      const top = Math.min(...boxes.map((box) => box.y));
      const bottom = Math.max(...boxes.map((box) => box.y + box.height));
      const edge = document.createElement("div");
      edge.className = "panel-mark-edge";
      edge.style.top = (100 * top) / height + "%";
      edge.style.height = (100 * (bottom - top)) / height + "%";
      this.marks.append(edge);
    }
  }

  reveal() {
    const mark = this.marks.querySelector(".panel-mark");
    this.view.scrollTop = mark ? Math.max(0, mark.offsetTop - this.view.clientHeight / 3) : 0;
    const middle = (this.view.scrollWidth - this.view.clientWidth) / 2;
    this.view.scrollLeft = mark ? Math.min(middle, Math.max(0, mark.offsetLeft - 12)) : middle;
  }

  zoomTo(zoom) {
    this.fitted = false;
    this.zoom = Math.min(4, Math.max(0.5, zoom));
    this.refit();
  }

  refit() {
    if (this.current && this.document && !this.sheet.hidden) {
      this.paint(this.turn).catch((failure) => this.fail(failure));
    }
  }

  tell(sentence, quote) {
    this.note.replaceChildren(sentence + " ");
    if (quote) {
      const words = document.createElement("q");
      words.textContent = quote;
      this.note.append(words);
    }
    this.note.hidden = false;
  }
}

function pageAddress(source, number, rest) {
  const query = new URLSearchParams({ quote: source.quote, before: source.before ?? "" });
  if (source.at) {
    query.set("at", source.at);
  }
  return `/files/${encodeURIComponent(source.file)}/pages/${encodeURIComponent(number)}${rest}?${query}`;
}

// Saves an item of a draft while somebody types. Without this script its form does the same by its button.

const PAUSE = 1500;
const AGAIN = 5000;
const LOOK = 700;

export function startDrafts() {
  const desk = document.querySelector(".draft-desk");
  for (const form of desk.querySelectorAll(".draft-form")) {
    start(form, desk.dataset);
  }
  follow(desk);
}

/* While a draft is being made, what is new of it takes its place on the page, but for what somebody works on. */
function follow(desk, took = 0) {
  if (!desk.querySelector(".draft-progress progress, .draft-progress noscript")) {
    return;
  }
  const pause = LOOK + 3 * took; // a long draft takes long to send
  setTimeout(async () => {
    const begun = performance.now();
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
      if (answer.ok) {
        renew(desk, new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } finally {
      follow(desk, performance.now() - begun);
    }
  }, pause);
}

function renew(desk, page) {
  for (const item of desk.querySelectorAll(".draft-item")) { // it turned out to have nothing to say
    if (!page.getElementById(item.id) && !item.contains(document.activeElement)) {
      desk.querySelector(`.draft-contents a[href='#${item.id}']`)?.closest("li").remove();
      item.remove();
    }
  }
  for (const fresh of page.querySelectorAll(".draft-item")) {
    const item = document.getElementById(fresh.id);
    const isAtWork = item?.contains(document.activeElement) || item?.querySelector("details.draft-edit[open]");
    if (item && item.dataset.version !== fresh.dataset.version && !isAtWork) {
      item.replaceWith(fresh);
      for (const form of fresh.querySelectorAll(".draft-form")) {
        start(form, desk.dataset);
      }
    }
  }
  swap(desk, page, ".draft-evidence");
  const now = page.querySelector(".draft-progress progress");
  const shown = desk.querySelector(".draft-progress progress");
  if (now && shown) {
    shown.max = now.max;
    shown.value = now.value;
    desk.querySelector(".draft-progress-text").textContent = page.querySelector(".draft-progress-text").textContent;
    return;
  }
  const hadFocus = desk.querySelector(".draft-stand").contains(document.activeElement);
  swap(desk, page, ".draft-stand");
  const made = desk.querySelector(".draft-made");
  if (!page.querySelector(".draft-progress")) {
    made.textContent = desk.dataset.made;
  }
  if (hadFocus) {
    made.focus();
  }
}

function swap(desk, page, selector) {
  const fresh = page.querySelector(selector);
  const old = desk.querySelector(selector);
  if (fresh && old && fresh.innerHTML !== old.innerHTML) {
    old.replaceWith(fresh);
  } else if (fresh && !old) {
    desk.insertBefore(fresh, desk.querySelector(".draft-delete"));
  }
}

function start(form, words) {
  const status = form.querySelector(".draft-status");
  const details = form.closest("details");
  let timer = 0;
  let isChanged = false;
  let isStopped = false;
  let running = null;

  form.addEventListener("input", () => {
    isChanged = true;
    if (!isStopped) {
      status.textContent = "";
    }
    later(PAUSE);
  });
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    if (running) { // its answer brings the revision that this form must name
      event.preventDefault();
      await running;
      clearTimeout(timer);
      form.submit();
    }
    isChanged = false;
  });
  details.addEventListener("toggle", async () => {
    if (!details.open) {
      await save();
      if (!isChanged && form.dataset.saved) {
        await refresh();
      }
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (isChanged) {
      event.preventDefault();
    }
  });

  /* what was typed before this script was there */
  if ([...form.querySelectorAll("textarea")].some((box) => box.value !== box.defaultValue)) {
    isChanged = true;
    later(PAUSE);
  }

  function later(pause) {
    clearTimeout(timer);
    if (!isStopped) {
      timer = setTimeout(save, pause);
    }
  }

  async function save() {
    if (running) {
      await running;
    }
    if (!isChanged || isStopped) {
      return;
    }
    clearTimeout(timer);
    isChanged = false;
    running = send();
    await running;
    running = null;
  }

  async function send() {
    status.textContent = words.saving;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
        redirect: "error",
      });
      if (answer.status === 409) {
        isChanged = true;
        isStopped = true;
        status.textContent = words.outpaced;
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      taken(await answer.json());
    } catch {
      isChanged = true;
      status.textContent = words.failed;
      later(AGAIN);
    }
  }

  function taken(saved) {
    for (const other of form.closest(".draft-item").querySelectorAll("input[name=revision]")) {
      other.value = saved.revision;
    }
    form.querySelectorAll("input[name=from]").forEach((from, row) => {
      from.value = saved.from[row];
    });
    form.dataset.saved = "true";
    status.textContent = words.saved;
  }

  /* The item as it stands now takes the place of the one that was edited. */
  async function refresh() {
    const item = form.closest(".draft-item");
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(item.id);
    if (!fresh) {
      return;
    }
    const hadFocus = item.contains(document.activeElement);
    item.replaceWith(fresh);
    const form2 = fresh.querySelector(".draft-form");
    if (form2) {
      start(form2, words);
    }
    if (hadFocus) {
      fresh.querySelector(".draft-edit > summary")?.focus();
    }
  }
}

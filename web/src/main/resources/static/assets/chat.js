// Asking: sends the question, shows the answer while it comes, stops it, tries again.

const SILENCE = 15_000;
const AFTER_STOP = 4_000;

export function startChat(citations) {
  const log = document.getElementById("conversation");
  log.querySelectorAll(".answer").forEach(prepareAnswer);
  const form = document.getElementById("ask");
  if (!form) {
    return;
  }
  const chat = new Chat(form, log, citations);
  startFilters(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    chat.ask(form.elements.question.value);
  });
  form.elements.question.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      chat.ask(form.elements.question.value);
    }
  });
  document.getElementById("examples")?.addEventListener("submit", (event) => {
    event.preventDefault();
    chat.ask(event.submitter.value);
  });
}

class Chat {
  constructor(form, log, citations) {
    this.form = form;
    this.log = log;
    this.citations = citations;
    this.error = document.getElementById("ask-error");
    this.field = form.elements.question;
    this.turn = null;
  }

  async ask(text) {
    const question = text.trim();
    this.complain("");
    if (!question) {
      this.complain(this.form.dataset.empty);
      return;
    }
    if (this.turn) {
      return;
    }
    const data = new FormData(this.form);
    data.set("question", question);
    let turn = null;
    try {
      this.turn = "begun";
      const response = await fetch(this.form.action, {
        method: "POST",
        body: new URLSearchParams(data),
        headers: { Accept: "application/json", "HX-Request": "true" },
      });
      if (!response.ok) {
        const busy = response.status === 429 || response.status === 503;
        const problem = response.status === 400 ? await response.json().catch(() => null) : null;
        throw new Error(problem?.detail ?? (busy ? this.form.dataset.busy : this.form.dataset.failed));
      }
      turn = await response.json();
    } catch (failure) {
      this.turn = null;
      this.complain(failure instanceof TypeError || failure instanceof SyntaxError ? this.form.dataset.failed : failure.message);
      this.field.value = text;
      return;
    }
    this.follow(turn.conversation);
    this.field.value = "";
    this.turn = new Turn(this.log, this.form, question, turn.run, this.citations, (again) => {
      this.turn = null;
      if (again) {
        this.ask(question);
      }
    });
  }

  complain(sentence) {
    this.error.textContent = sentence;
    this.field.toggleAttribute("aria-invalid", Boolean(sentence));
    if (sentence) {
      this.field.setAttribute("aria-invalid", "true");
      this.field.setAttribute("aria-errormessage", this.error.id);
      this.field.focus();
    }
  }

  // From the first answer on, questions belong to a conversation; reloading the page keeps it.
  follow(conversation) {
    const hidden = this.form.elements.conversation;
    hidden.value = conversation;
    hidden.disabled = false;
    const address = new URLSearchParams({ conversation });
    narrowing(this.form).forEach((field) => address.set(field.name, field.value));
    history.replaceState(null, "", "?" + address);
    document.querySelector(".chat").classList.remove("is-empty");
    document.querySelector(".examples")?.remove();
    const label = this.form.querySelector(".ask-label");
    label.textContent = this.field.dataset.follow;
  }
}

class Turn {
  constructor(log, form, question, run, citations, done) {
    const template = document.getElementById("turn-template");
    this.element = template.content.firstElementChild.cloneNode(true);
    this.form = form;
    this.run = run;
    this.citations = citations;
    this.done = done;
    this.body = this.element.querySelector(".turn-body");
    this.state = this.element.querySelector(".turn-state");
    this.stateText = this.element.querySelector(".turn-state-text");
    this.time = this.element.querySelector(".turn-state-time");
    this.element.querySelector(".turn-question").textContent = question;
    this.element.querySelector(".turn-stop").addEventListener("click", () => this.stop());
    this.element.querySelector(".turn-retry").addEventListener("click", () => this.retry());
    log.append(this.element);
    this.element.scrollIntoView({ block: "start" });
    this.begun = Date.now();
    this.heard = Date.now();
    this.clock = setInterval(() => this.tick(), 500);
    this.listen();
  }

  listen() {
    this.events = new EventSource("/questions/" + encodeURIComponent(this.run) + "/events");
    const on = (name, act) =>
      this.events.addEventListener(name, (event) => {
        this.heard = Date.now();
        act(event.data);
      });
    on("ping", () => {});
    on("state", (data) => this.show(JSON.parse(data)));
    on("preliminary", (html) => this.preliminary(html));
    on("statement", (html) => this.statement(html));
    on("answer", (html) => this.finish(html));
    on("failure", () => this.fail("failed"));
    this.events.onerror = () => this.fail("lost");
  }

  show({ state, passages }) {
    const text = this.stateText.dataset[state] ?? "";
    this.stateText.textContent = text.replace("#", passages > 0 ? passages : "").replace("  ", " ");
  }

  // The extractive answer stands until the model's first checked statement comes.
  preliminary(html) {
    this.body.replaceChildren(piece(html));
    this.isPreliminary = true;
  }

  statement(html) {
    if (this.isPreliminary || !this.body.firstElementChild) {
      const statements = document.createElement("div");
      statements.className = "statements";
      this.body.replaceChildren(statements);
      this.isPreliminary = false;
    }
    this.body.firstElementChild.append(piece(html));
  }

  finish(html) {
    this.end();
    const focused = this.body.contains(document.activeElement) ? document.activeElement.dataset.number : null;
    this.body.replaceChildren(piece(html));
    const answer = this.body.querySelector(".answer");
    this.element.id = "answer-" + answer.dataset.id;
    prepareAnswer(answer);
    if (focused) {
      this.body.querySelector(`.chip[data-number="${CSS.escape(focused)}"]`)?.focus();
    }
    this.done(false);
  }

  tick() {
    const now = Date.now();
    const seconds = Math.floor((now - this.begun) / 1000);
    this.time.textContent = seconds >= 4 ? seconds + " s" : "";
    if (now - this.heard > SILENCE) {
      this.fail("silent");
    } else if (this.stopping && now - this.stopping > AFTER_STOP) {
      this.end();
      this.done(false);
    }
  }

  // The server ends with the best checked answer so far; if it does not, what is on the page stays.
  stop() {
    if (this.stopping) {
      return;
    }
    this.stopping = Date.now();
    this.stateText.textContent = this.stateText.dataset.stopping;
    fetch("/questions/" + encodeURIComponent(this.run) + "/stop", {
      method: "POST",
      body: token(this.form),
    }).catch(() => {});
  }

  fail(kind) {
    this.end();
    const error = this.element.querySelector(".turn-error");
    const text = error.querySelector(".turn-error-text");
    error.hidden = false;
    text.textContent = text.dataset[kind];
    this.done(false);
  }

  retry() {
    this.element.remove();
    this.done(true);
  }

  end() {
    this.events.close();
    clearInterval(this.clock);
    this.state.remove();
    this.body.removeAttribute("aria-busy");
  }
}

// The token that shows that the request comes from our own page.
function token(form) {
  const data = new URLSearchParams();
  const hidden = form.querySelector("input[name=_csrf]");
  if (hidden) {
    data.set("_csrf", hidden.value);
  }
  return data;
}

function piece(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

function prepareAnswer(answer) {
  const copy = answer.querySelector(".copy");
  copy.hidden = false;
  copy.addEventListener("click", () => copyAnswer(answer, copy));
  const print = answer.querySelector(".print");
  print.hidden = false;
  print.addEventListener("click", () => window.print());
  answer.querySelector("form.feedback")?.addEventListener("submit", (event) => {
    event.preventDefault();
    sendFeedback(event.target, event.submitter);
  });
}

// The reader stays where he is: thanks take the place of the form.
async function sendFeedback(form, button) {
  const data = new URLSearchParams(new FormData(form, button));
  const own = document.getElementById("ask");
  if (!data.has("_csrf") && own) {
    token(own).forEach((value, name) => data.set(name, value));
  }
  const thanks = document.createElement("p");
  thanks.className = "feedback-thanks";
  thanks.setAttribute("role", "status");
  const sent = await fetch(form.action, { method: "POST", body: data, headers: { "HX-Request": "true" } }).catch(() => null);
  thanks.textContent = sent?.ok ? form.dataset.thanks : form.dataset.failed;
  if (sent?.ok) {
    form.replaceChildren(thanks);
  } else {
    form.append(thanks);
  }
}

// What narrows the search, shown as chips that take it back.
function startFilters(form) {
  const chips = form.querySelector(".ask-chips");
  const show = () => {
    chips.replaceChildren(...narrowing(form).map((field) => chip(field, chips.dataset.remove, show)));
    chips.hidden = !chips.firstElementChild;
  };
  form.querySelectorAll(".ask-filters :is(input, select), .ask-scope select").forEach((field) => field.addEventListener("change", show));
  show();
}

function narrowing(form) {
  return [...form.querySelectorAll(".ask-scope select, .ask-filters :is(input, select)")].filter((field) => field.value);
}

function chip(field, remove, changed) {
  const name = field.labels[0]?.textContent ?? field.name;
  const value = spelled(field);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ask-chip";
  button.textContent = `${name}: ${value} ×`;
  button.setAttribute("aria-label", `${remove} ${name}: ${value}`);
  button.addEventListener("click", () => {
    field.value = "";
    changed();
    field.closest("details")?.querySelector("summary").focus();
  });
  const item = document.createElement("li");
  item.append(button);
  return item;
}

// A date as the page's language writes it (01.01.2025), not as the form sends it (2025-01-01).
function spelled(field) {
  if (field.type === "date") {
    return field.valueAsDate.toLocaleDateString(document.documentElement.lang, { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" });
  }
  return field.selectedOptions ? field.selectedOptions[0].textContent : field.value;
}

async function copyAnswer(answer, button) {
  const text = asText(answer, button.dataset.sources);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
  const label = button.querySelector("span");
  const before = label.textContent;
  label.textContent = button.dataset.done;
  setTimeout(() => (label.textContent = before), 2500);
}

// Where the page is not served securely, browsers have no clipboard for scripts.
function copyBySelection(text) {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

function asText(answer, sourcesTitle) {
  const question = answer.closest(".turn").querySelector(".turn-question").textContent;
  const statements = [...answer.querySelectorAll(".statement")].map((statement) => {
    const numbers = [...statement.querySelectorAll(".chip")].map((chip) => `[${chip.dataset.number}]`).join("");
    return statement.firstElementChild ? `${statement.firstElementChild.textContent.trim()} ${numbers}`.trim() : statement.textContent.trim();
  });
  const refusal = answer.querySelector(".not-found-text")?.textContent;
  const sources = [...answer.querySelectorAll(".source .openable, .nearest .openable")].map((source) => {
    const address = new URL(source.dataset.original, location.href).href + (source.dataset.page > 0 ? "#page=" + source.dataset.page : "");
    const kinds = [...source.querySelectorAll(".kind, .meta > *")].map((part) => part.textContent.trim()).join(", ");
    return `[${source.dataset.number}] ${source.dataset.title}${kinds ? " (" + kinds + ")" : ""}\n„${source.dataset.quote}“\n${address}`;
  });
  const made = [...answer.querySelectorAll(".made-by")].map((line) => line.textContent.trim().replace(/\s+/g, " "));
  const permalink = new URL(answer.dataset.permalink, location.href).href;
  return [question, "", ...(refusal ? [refusal] : statements), "", sourcesTitle, ...sources, "", ...made, permalink].join("\n");
}

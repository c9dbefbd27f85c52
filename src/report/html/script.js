// The text and its notes need no script. This one filters the list and the notes, and shows what is known about a citation.

const findings = document.querySelector("#findings");
document.querySelector("main").before(findings);

// ---- the notes

/** As in style.css: the notes have no margin to stand in. */
const narrow = matchMedia("(max-width: 70rem)");

/** The notes in order, each with what it stands after on a wide screen: its words, or another note. */
const notes = [...document.querySelectorAll(".note")].map((note) => [note, note.previousSibling]);

/** On a narrow screen each note stands after its sentence, otherwise right after its words. */
const placeNotes = () => {
  if (!narrow.matches) for (const [note, before] of notes) before.after(note);
  else
    for (const place of document.querySelectorAll(".after"))
      place.after(...place.dataset.notes.split(" ").map((id) => document.getElementById(id)));
};

if (narrow.matches) placeNotes();
narrow.addEventListener("change", placeNotes);

// ---- the list

const form = findings.querySelector(".filter");

if (form) {
  const sections = [...findings.querySelectorAll(".list")];
  const articles = [...document.querySelectorAll("article")];
  const marks = new Map();
  for (const mark of document.querySelectorAll("mark[data-note]")) {
    const { note } = mark.dataset;
    marks.set(note, [...(marks.get(note) ?? []), mark]);
  }
  const rows = sections.flatMap((section) =>
    [...section.querySelectorAll("li")].map((element) => ({
      element,
      file: section.dataset.file,
      note: document.getElementById(element.querySelector("a").hash.slice(1)),
      words: element.textContent.toLowerCase(),
    })),
  );

  const filter = () => {
    const chosen = new FormData(form);
    const severities = new Set(chosen.getAll("severity"));
    const words = chosen.get("words").trim().toLowerCase();
    const allows = (name, value) => !chosen.get(name) || chosen.get(name) === value;
    let shown = 0;
    const files = new Set();
    for (const { element, file, note, words: own } of rows) {
      const { severity, rule } = element.dataset;
      const shows = severities.has(severity) && allows("rule", rule) && allows("file", file) && own.includes(words);
      if (shows) files.add(file);
      if (shows) shown += 1;
      if (element.hidden === !shows) continue;
      element.hidden = !shows;
      note.hidden = !shows;
      for (const mark of marks.get(note.id) ?? []) mark.classList.toggle("off", !shows);
    }
    const isNarrow = chosen.has("found") || Boolean(chosen.get("file"));
    for (const article of articles) article.hidden = isNarrow && !files.has(article.dataset.file);
    for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
    form.querySelector("output").value = `${shown} of ${rows.length} ${rows.length === 1 ? "finding" : "findings"}`;
  };

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  // the browser may have restored an earlier choice
  addEventListener("pageshow", filter);
  form.hidden = false;
}

// ---- the cards

/** Milliseconds before a card disappears, so that the pointer can reach it. */
const patience = 250;
const gap = 6;

let shown = null;
let leaving = 0;

const hide = () => {
  clearTimeout(leaving);
  shown?.card.hidePopover();
  shown = null;
};

const show = (cited) => {
  clearTimeout(leaving);
  if (shown?.cited === cited) return;
  hide();
  shown = { cited, card: document.getElementById(cited.getAttribute("aria-describedby")) };
  shown.card.showPopover();
  place();
};

/** Places the card below the first line of the citation, or above it if there is no room. */
const place = () => {
  if (!shown) return;
  const { card, cited } = shown;
  const [line] = cited.getClientRects();
  const { width, height } = card.getBoundingClientRect();
  const page = document.documentElement;
  const below = line.bottom + gap;
  const top = below + height <= page.clientHeight ? below : line.top - gap - height;
  card.style.left = `${Math.max(gap, Math.min(line.left, page.clientWidth - width - gap))}px`;
  card.style.top = `${Math.max(gap, top)}px`;
};

const citationAt = (target) => target.closest("[aria-describedby]");

document.addEventListener("pointerover", ({ target }) => {
  const cited = citationAt(target);
  if (cited) show(cited);
  else if (shown?.card.contains(target)) clearTimeout(leaving);
});

document.addEventListener("pointerout", () => {
  clearTimeout(leaving);
  if (shown && shown.cited !== document.activeElement) leaving = setTimeout(hide, patience);
});

document.addEventListener("focusin", ({ target }) => {
  const cited = citationAt(target);
  if (cited?.matches(":focus-visible")) show(cited);
  else hide();
});

document.addEventListener("focusout", hide);
addEventListener("scroll", place, { passive: true });
addEventListener("keydown", ({ key }) => {
  if (key === "Escape") hide();
});

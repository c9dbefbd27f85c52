// The list needs no script. This one filters it.

const form = document.querySelector(".filter");
const output = form.querySelector("output");
const all = document.querySelectorAll(".files li").length;
/** Lines that are shown or hidden before the browser gets a turn. */
const atOnce = 500;
let lists;
let latest = 0;

/** What the filter compares, read from the page once. */
const read = () =>
  [...document.querySelectorAll(".files")].map((element) => ({
    element,
    files: [...element.children].map((line) => ({
      line,
      name: line.firstElementChild.textContent.toLowerCase(),
      rules: line.dataset.rules.split(" ").filter(Boolean),
      errors: Number(line.dataset.errors),
      shown: true,
    })),
  }));

const filter = async () => {
  const chosen = new FormData(form);
  const words = chosen.get("words").trim().toLowerCase();
  const [show, rule] = [chosen.get("show"), chosen.get("rule")];
  const isShown = ({ name, rules, errors }) =>
    (show !== "found" || rules.length > 0) &&
    (show !== "error" || errors > 0) &&
    (rule === "" || rules.includes(rule)) &&
    name.includes(words);
  lists ??= read();
  const kept = new Set(lists.flatMap(({ files }) => files.filter(isShown)));
  say(kept.size);
  latest += 1;
  await apply(kept, latest);
};

/** From the top, which is in view; gives up for a later filter. */
const apply = async (kept, current) => {
  let changed = 0;
  for (const { element, files } of lists) {
    element.hidden = !files.some((file) => kept.has(file));
    for (const file of element.hidden ? [] : files) {
      if (kept.has(file) === file.shown) continue;
      file.shown = !file.shown;
      file.line.hidden = !file.shown;
      changed += 1;
    }
    if (changed < atOnce) continue;
    changed = 0;
    await new Promise(requestAnimationFrame);
    if (current !== latest) return;
  }
};

const say = (shown) => {
  output.value = `${shown.toLocaleString("en")} of ${all.toLocaleString("en")} ${all === 1 ? "file" : "files"}`;
};

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
// the browser may have restored an earlier choice
addEventListener("pageshow", () => {
  if ([...new FormData(form).values()].some((value) => value !== "")) filter();
});
say(all);
form.hidden = false;
setTimeout(() => {
  lists ??= read();
});

// The list needs no script. This one filters it.

const form = document.querySelector(".filter");
const output = form.querySelector("output");
const all = document.querySelectorAll(".files li").length;
let lists;

/** What the filter compares; read from the page when it is first used. */
const read = () =>
  [...document.querySelectorAll(".files")].map((element) => ({
    element,
    files: [...element.children].map((line) => ({
      line,
      name: line.firstElementChild.textContent.toLowerCase(),
      rules: line.dataset.rules.split(" ").filter(Boolean),
      errors: Number(line.dataset.errors),
    })),
  }));

const filter = () => {
  const chosen = new FormData(form);
  const words = chosen.get("words").trim().toLowerCase();
  const [show, rule] = [chosen.get("show"), chosen.get("rule")];
  const isShown = ({ name, rules, errors }) =>
    (show !== "found" || rules.length > 0) &&
    (show !== "error" || errors > 0) &&
    (rule === "" || rules.includes(rule)) &&
    name.includes(words);
  lists ??= read();
  let shown = 0;
  for (const { element, files } of lists) {
    const before = shown;
    for (const file of files) {
      const shows = isShown(file);
      if (shows) shown += 1;
      file.line.hidden = !shows;
    }
    element.hidden = shown === before;
  }
  say(shown);
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

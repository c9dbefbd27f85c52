/** Items in the lists beside the text. */
import { placeWords } from "../../src/report/place-words.ts";
import type { Finding } from "../../src/types/finding.ts";
import { button, element } from "./elements.ts";
import type { Known } from "./messages.ts";
import { filled, type Words } from "./words.ts";

/** What it proposes to write. */
export const rightOf = ({ suggestion, fix }: Finding): string | undefined => fix?.text ?? suggestion;

/** A finding, with buttons: go to its words, make the proposed change, report nothing of this kind any more. */
export function itemOf(
  finding: Finding,
  words: Words,
  { go, correct, turnOff }: Readonly<Record<"go" | "correct" | "turnOff", () => void>>,
): HTMLLIElement {
  const { severity, rule, message, place } = finding;
  const item = element("li", { className: severity });
  const head = element("button", { type: "button", className: "go" });
  head.append(
    element("b", { textContent: words[severity] }),
    ` ${placeWords(place)} `,
    element("span", { className: "rule", textContent: rule }),
  );
  head.addEventListener("click", go);
  const right = rightOf(finding);
  item.append(head, element("p", { textContent: message, lang: "en", dir: "ltr" }));
  if (right !== undefined) {
    const [before = "", behind = ""] = words.write.split("…");
    const write = element("button", { type: "button" });
    // keeps the words in their own order, in Arabic too
    write.append(`${before}“`, element("bdi", { textContent: right }), `”${behind}`);
    write.addEventListener("click", correct);
    item.append(write);
  }
  const off = button(filled(words.turnOff, rule), turnOff);
  off.className = "off";
  item.append(off);
  return item;
}

/** A document in the registry, with everything known about it. */
export function resultOf({ name, title, date, address, rows }: Known, words: Words): HTMLLIElement {
  const item = element("li", {});
  const known = element("details", {});
  const facts = element("dl", { lang: "en", dir: "ltr" });
  for (const [label = "", fact = ""] of rows)
    facts.append(
      element("dt", { textContent: label }),
      /^https:/.test(fact) ? linked(element("dd", {}), fact) : element("dd", { textContent: fact }),
    );
  known.append(element("summary", { textContent: words.known }), facts);
  item.append(
    address ? linkTo(address, name) : element("b", { textContent: name }),
    ...(date ? [` ${date}`] : []),
    ...(title ? [element("p", { textContent: title, lang: "en", dir: "ltr" })] : []),
    known,
  );
  return item;
}

const linkTo = (href: string, textContent: string): HTMLElement =>
  element("a", { href, target: "_blank", rel: "noreferrer", textContent });

function linked(parent: HTMLElement, address: string): HTMLElement {
  parent.append(linkTo(address, address));
  return parent;
}

/** Reads what the properties of runs, paragraphs and rows mean for the text. */
import type { Element } from "../archive/xml.ts";
import type { ListItem } from "./numbering.ts";
import type { Paragraph, Run } from "./paragraph.ts";

/** What styles say about their paragraphs, by style identifier. */
export interface Styles {
  /** Levels of headings, from 1. */
  readonly levels: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, ListItem>;
  /** Styles that print in capitals. */
  readonly capital: ReadonlySet<string>;
}

export const isOn = (value: string): boolean => !/^(?:0|false|off|none)$/.test(value);

const valOf = ({ attributes: { val = "true" } }: Element): string => val;

export const isCapitals = (name: string): boolean => name === "w:caps" || name === "w:smallCaps";

/** `<w:vanish/>`, `<w:vertAlign w:val="superscript"/>`, `<w:caps/>` */
export function runProperty(element: Element, run: Run, { capital }: Styles): void {
  if (isCapitals(element.name)) run.isCapital = isOn(valOf(element));
  switch (element.name) {
    case "w:vertAlign":
      run.isRaised = valOf(element) === "superscript";
      break;
    case "w:vanish":
    case "w:webHidden":
      run.isHidden = isOn(valOf(element));
      break;
    case "w:rStyle":
      if (capital.has(valOf(element))) run.isCapital = true;
      break;
  }
}

/** `<w:pStyle w:val="HCh"/>`, `<w:outlineLvl w:val="0"/>` */
export function paragraphProperty(element: Element, paragraph: Paragraph, { levels, items, capital }: Styles): void {
  switch (element.name) {
    case "w:pStyle": {
      const [item, level] = [items.get(valOf(element)), levels.get(valOf(element))];
      if (item) paragraph.item = item;
      if (level !== undefined) paragraph.level = level;
      if (capital.has(valOf(element))) paragraph.isCapital = true;
      break;
    }
    case "w:outlineLvl":
      if (Number(valOf(element)) < 9) paragraph.level = Number(valOf(element)) + 1;
      break;
    case "w:ilvl":
      paragraph.item = { list: paragraph.item?.list ?? "", level: Number(valOf(element)) };
      break;
    case "w:numId":
      paragraph.item = { list: valOf(element), level: paragraph.item?.level ?? 0 };
      break;
  }
}

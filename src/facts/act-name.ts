import type { ActKind, ActNumber } from "../types/citation.ts";
import type { BodyRow } from "../types/rows.ts";
import { actNumber } from "./act-number.ts";

/** The parts of an act's canonical name. */
export interface ActName extends ActNumber {
  readonly body: string;
  readonly kind: ActKind;
  /** The part before the number: `A/RES`, `CTOC/COP decision`. */
  readonly series: string;
}

const kinds: readonly ActKind[] = ["resolution", "decision", "statement"];

/** The other kind: texts confuse resolutions and decisions. */
export const otherActKind = (kind: ActKind): ActKind => (kind === "decision" ? "resolution" : "decision");

/** Reads names by the templates of the bodies (`A/RES/{number}`), otherwise as `BODY kind NUMBER`. */
export class ActNames {
  /** `lead`: the fixed beginning of the template; `whole`: the template has the number in one piece, after a stroke. */
  readonly #patterns: readonly {
    body: string;
    kind: ActKind;
    template: string;
    series: string;
    lead: string;
    pattern: RegExp;
    whole: boolean;
  }[];
  readonly #bodies: readonly string[];

  constructor(bodies: readonly BodyRow[]) {
    this.#bodies = bodies.map(({ body }) => body);
    this.#patterns = bodies.flatMap((row) =>
      kinds
        .filter((kind) => row[kind] !== "")
        .map((kind) => {
          const template = row[kind];
          const whole = template.endsWith("/{number}");
          const lead = template.slice(0, template.indexOf("{"));
          return {
            body: row.body,
            kind,
            template,
            series: seriesOf(template),
            lead,
            pattern: patternOf(template),
            whole,
          };
        }),
    );
  }

  read(name: string): ActName | undefined {
    for (const { body, kind, series, lead, pattern } of this.#patterns) {
      if (!name.startsWith(lead)) continue;
      const groups = pattern.exec(name)?.groups;
      if (groups) return actName(body, kind, series, groups.number ?? `${groups.session}/${groups.ordinal}`);
    }
    const [, body = "", kind = "", number = ""] = /^(\S+) (resolution|decision|statement) (.+)$/.exec(name) ?? [];
    return body === "" ? undefined : actName(body, kind as ActKind, `${body} ${kind}`, number);
  }

  /** The names that an act of this kind and number would have in each of the other bodies. */
  ofOtherBodies({ body, kind, number, session, ordinal }: ActName): readonly string[] {
    const templates = this.#patterns.filter((each) => each.kind === kind && each.body !== body);
    return [
      ...templates.map(({ template }) =>
        template.replace("{number}", number).replace("{session}", session).replace("{ordinal}", String(ordinal)),
      ),
      ...this.#bodies.filter((each) => each !== body).map((each) => `${each} ${kind} ${number}`),
    ];
  }

  /**
   * The prefixes of all names of acts of the same body and session, of every kind: `A/RES/64/`, `A/DEC/64/`. If the
   * session comes last (`217 (III)`, `1/CP.21`), the part before the number.
   */
  beginnings(act: ActName): readonly string[] {
    const session = act.number.startsWith(`${act.session}/`) ? `${act.session}/` : "";
    const own = this.#patterns.filter((each) => each.body === act.body);
    return [
      ...own.map(({ series, whole }) => (whole ? `${series}/${session}` : series)),
      ...kinds.map((kind) => `${act.body} ${kind} ${session}`),
    ];
  }
}

/** `UNEP/EA.{session}/Res.{ordinal}` → a pattern with the groups `session` and `ordinal`. */
function patternOf(template: string): RegExp {
  const source = template
    .replace(/[.()]/g, "\\$&")
    .replace("{number}", "(?<number>.+)")
    .replace("{session}", "(?<session>[^/]+)")
    .replace("{ordinal}", "(?<ordinal>\\d+)");
  return new RegExp(`^${source}$`);
}

const seriesOf = (template: string): string => template.replace(/[/.]?\{.*$/, "");

function actName(body: string, kind: ActKind, series: string, number: string): ActName | undefined {
  const read = actNumber(number);
  return read && { body, kind, series, ...read };
}

/** The same act with the other kind: `CTOC/COP resolution 4/4` → `CTOC/COP decision 4/4`. */
export function otherKind(name: string): string {
  return name.replace(/ (resolution|decision) |\/(RES|DEC)\/|\/(Res|Dec)\./, (kind) =>
    /RES/i.test(kind)
      ? kind.replace("resolution", "decision").replace("RES", "DEC").replace("Res", "Dec")
      : kind.replace("decision", "resolution").replace("DEC", "RES").replace("Dec", "Res"),
  );
}

import type { Outcome } from "./inject.ts";

/** The results for one kind of error. */
export interface Tally {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  /** Number of places where the registry cannot know of the error, by reason. */
  readonly unknowable: ReadonlyMap<string, number>;
}

const count = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length;

const asked = ({ edit }: Outcome): boolean => edit.right !== undefined;

export function row({ name, outcomes }: Pick<Tally, "name" | "outcomes">): string {
  const found = count(outcomes, (one) => one.found !== undefined);
  const suggestions = outcomes.filter((one) => asked(one) && one.found);
  const right = count(suggestions, (one) => one.mended);
  const falseAlarms = outcomes.reduce((sum, one) => sum + one.falseAlarms.length, 0);
  return `| ${name} | ${outcomes.length} | ${percent(found, outcomes.length)} | ${percent(right, suggestions.length)} | ${falseAlarms} |`;
}

export function* table(tallies: readonly Tally[]): Generator<string> {
  yield "| error | tried | detected | right suggestion | false alarms |";
  yield "| --- | ---: | ---: | ---: | ---: |";
  for (const tally of tallies) if (tally.outcomes.length > 0) yield row(tally);
  yield row({ name: "**all**", outcomes: tallies.flatMap(({ outcomes }) => outcomes) });
  yield "";
  yield "| what the registry cannot know | places | why |";
  yield "| --- | ---: | --- |";
  for (const { name, unknowable } of tallies)
    for (const [why, places] of unknowable) yield `| ${name} | ${places} | ${why} |`;
}

const percent = (part: number, of: number): string => (of === 0 ? "" : `${((100 * part) / of).toFixed(1)} %`);

/** The places of one kind with a missed error or a false alarm. */
export function* misses({ name, outcomes }: Tally): Generator<string> {
  for (const outcome of outcomes) {
    const { edit, passage, found, falseAlarms } = outcome;
    if (found && (outcome.mended || !asked(outcome)) && falseAlarms.length === 0) continue;
    const { text, path } = passage.source;
    const [before, behind] = [text.slice(edit.start - 70, edit.start), text.slice(edit.end, edit.end + 50)];
    const was = edit.was ?? text.slice(edit.start, edit.end);
    yield `${name}: ${path}: ${oneLine(`${before}{${was} → ${edit.text}}${behind}`)}`;
    if (!found) yield `    missed; expected ${edit.rules.join(", ")}`;
    else if (asked(outcome) && !outcome.mended)
      yield `    suggestion: ${found.rule}: ${found.message} [${found.suggestion}] for ${edit.right?.join(" or ")}`;
    for (const other of outcome.others) yield `    also here: ${other.rule}: ${other.message}`;
    for (const alarm of falseAlarms) yield `    elsewhere: ${alarm.rule}: ${alarm.message}`;
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

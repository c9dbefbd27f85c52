/** Helpers to state what a rule reports. Expected results are written by hand from the facts. */
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/engine/index.ts";
import { findings, findingsFor, fixed } from "./run.ts";

/** For all rules: rule, severity, the words of the span, the suggestion. */
export const said = async (text: string, path?: string) =>
  (await findings(text, path)).map(({ rule, severity, words, suggestion }) => [rule, severity, words, suggestion]);

/** For all rules: rule, severity, the words of the span, its start. */
export const saidAt = async (text: string, path?: string) =>
  (await findings(text, path)).map(({ rule, severity, words, start }) => [rule, severity, words, start]);

/** The messages of one rule. */
export const says = async (id: string, text: string) =>
  (await findings(text)).filter(({ rule }) => rule === id).map(({ message }) => message);

const arrow = (suggestion: string | undefined): string => (suggestion === undefined ? "" : ` → ${suggestion}`);

/** Text; `severity "words" → suggestion`, or nothing if there is no finding; and the file, Markdown by default. */
type Stop = readonly [text: string, said?: string | undefined, path?: string];

/** The limits of a rule: texts in which it still reports something, and texts in which it doesn't. */
export function stops(id: string, cases: readonly Stop[]): void {
  describe(`${id} stops`, () => {
    for (const [text, expected, path] of cases) {
      test(`${text}${path ? ` (${path})` : ""}`, async () => {
        const found = (await findings(text, path)).filter(({ rule }) => rule === id);
        const words = found.map(({ severity, words, suggestion }) => `${severity} "${words}"${arrow(suggestion)}`);
        expect(words).toEqual(expected === undefined ? [] : [expected]);
      });
    }
  });
}

/** Text; `severity "words": message → suggestion`; and the text after the fix. */
type Spoken = readonly [text: string, said: string, mended?: string];

/** A finding as a reader gets it, and the result of its fix. */
export function speaks(id: string, cases: readonly Spoken[]): void {
  describe(`${id} speaks`, () => {
    const { fixes } = rules.find((rule) => rule.id === id) ?? {};
    for (const [text, expected, mended] of cases) {
      test(text, async () => {
        const found = (await findingsFor(id)(text)).filter(({ rule }) => rule === id);
        const words = found.map(
          ({ severity, words, message, suggestion }) => `${severity} "${words}": ${message}${arrow(suggestion)}`,
        );
        expect(words).toEqual([expected]);
        expect(found.some(({ fix }) => fix) ? fixed(text, found) : undefined).toBe(mended);
        expect(found[0]?.fix?.safe).toBe(mended === undefined ? undefined : fixes === "safe");
      });
    }
  });
}

/** Text, severity, words, suggestion. */
type Only = readonly [text: string, severity: string, words: string, suggestion?: string | undefined];

/** Texts with exactly one finding, of this rule. */
export function saysOnly(id: string, cases: readonly Only[]): void {
  describe(`${id} alone speaks`, () => {
    for (const [text, ...expected] of cases) {
      test(text, async () => {
        const [severity, words, suggestion] = expected;
        expect(await said(text)).toEqual([[id, severity, words, suggestion]]);
      });
    }
  });
}

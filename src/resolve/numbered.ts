/** Names of acts whose numbers imply a session or year that the text leaves out or gives in another form. */
import { composed } from "../facts/act-number.ts";
import { actName } from "../facts/names.ts";
import { runningNumber } from "../facts/sessions.ts";
import type { ActTarget } from "../types/citation.ts";
import { legacySession } from "./forms.ts";

/** "General Assembly resolution 1514 (1960)" is A/RES/1514 (XV). */
export function assemblyName(target: ActTarget): string {
  const { ordinal, session: year } = target;
  const session = legacySession(ordinal, year)?.label;
  const right = session && composed("legacy", session, String(ordinal));
  return actName("A", right ? { act: target.act, form: "legacy", ...right } : target);
}

/** The name of a number in a body. A running number gets the session or year that follows from it. */
export function nameIn(body: string, target: ActTarget): string {
  const running = target.form === "plain" ? runningNumber(body, target) : undefined;
  return actName(body, running ? { act: target.act, form: "legacy", ...running } : target);
}

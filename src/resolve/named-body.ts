/** The body, or the institution, that is named in the citation itself. */
import { otherActKind } from "../facts/act-name.ts";
import { canNumber } from "../facts/numbering.ts";
import { genericBodies } from "../parse/vocabulary.ts";
import type { ActTarget, BodyMention } from "../types/citation.ts";
import type { CitedNumber } from "./cited-number.ts";
import { isOfCouncil } from "./forms.ts";
import { unknownBody } from "./mentions.ts";

/** "General Assembly resolution 64/293", "decision 4/4 of the Conference" */
export function named(number: CitedNumber): string | undefined {
  const { target } = number;
  if (target.body === undefined) return ofInstitution(number);
  const body = number.around.mentions.standsFor(target.body);
  if (body === unknownBody && isOfCouncil(target, number.around.registry)) return undefined;
  // "Conference of the Parties decision 1/CP.21" names a conference; the form says which
  if (body === undefined || body === unknownBody || canNumberEither(body, target)) return body;
  return jointOwner(number, target.body) ?? (genericBodies.has(target.body.body) ? undefined : body);
}

/**
 * "African Union decisions 5/1 and 5/2", "UN-Habitat resolution 2/1": the institution's organ that uses such numbers,
 * if any.
 */
function ofInstitution(number: CitedNumber): string | undefined {
  const { citation, target, reading, hasKeyword } = number;
  const { mentions, text } = number.around;
  if (isOfCouncil(target, number.around.registry)) return undefined;
  if (hasKeyword && ofOrgan.test(text.slice(Math.max(0, citation.start - 48), citation.start))) return unknownBody;
  if (target.form === "plain" || target.form === "special" || target.form === "conference") return undefined;
  if (!hasKeyword) {
    const { body, end } = reading.previous;
    return body === unknownBody && listed.test(text.slice(end, citation.start)) ? body : undefined;
  }
  const institution = mentions.institutionBefore(citation.start);
  if (institution === undefined) return undefined;
  const organs = [...institution.organs.values()].filter((body) => body !== undefined && canNumber(body, target));
  return organs.length === 1 ? organs[0] : unknownBody;
}

/** "[US Senate ]Resolution 107/243", "[House ]resolution 598 (2018)", "[Board of Governors ]resolution", "[Ad Hoc Committee ]decision" */
const ofOrgan =
  /\b(?:Senate|House|Congress(?:ional)?|Parliament|Concurrent|Cabinet|Ministerial|Bundestag|Knesset|Duma|(?:Executive|Governing|Management|Permanent)\s+(?:Committee|Body|Board|Council)|Board(?:\s+of\s+[A-Z][a-z]+)?|(?<!(?:First|Second|Third|Fourth|Fifth|Sixth|Main)\s+)Committee|Forum)(?:[’']s)?\s+$/;

/** ", ", " and ", ", and " */
const listed = /^(?:,\s+|,?\s+(?:and|or)\s+)$/;

/**
 * If several bodies are named together before or after a list, each number belongs to the one that uses its form:
 *   General Assembly and Security Council resolutions 70/262 and 2282 (2016)
 *   resolutions 70/262 and 2282 (2016) of the General Assembly and the Security Council
 */
function jointOwner({ target, around: { mentions, text } }: CitedNumber, said: BodyMention): string | undefined {
  const at = mentions.lastBefore(said.start + 1);
  for (const step of [-1, 1])
    for (let i = at + step; isJoint(mentions.all[i], mentions.all[i - step], text); i += step) {
      const { body } = mentions.all[i] as BodyMention;
      if (canNumber(body, target)) return body;
    }
  return undefined;
}

function isJoint(one: BodyMention | undefined, other: BodyMention | undefined, text: string): boolean {
  if (!one || !other) return false;
  return joint.test(one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start));
}

/** ", ", " and the ", and in other languages " et du ", "和" */
const joint =
  /^(?:,?\s+(?:(?:and|or)\s+)?(?:the\s+)?|\s*(?:et|y|e|\u0438|\u0648|\u548c|\u53ca|\u4e0e|und)(?:\s+\p{L}{1,3}){0,2}\s*[\u2019']?)$/u;

/** "Council resolution 2009/251" has the number of a decision. */
const canNumberEither = (body: string, target: ActTarget): boolean =>
  canNumber(body, target) ||
  (target.act !== "statement" && canNumber(body, { ...target, act: otherActKind(target.act) }));

/**
 * All rules, by group, in the order of the table in the README.
 *
 * Rules that would report too much that is right: symbols that no table lists (the table of documents is not complete
 * for any series), capitals and the plural of "resolution" (headings, quotations and lists interrupted by notes
 * differ), abbreviations in running text (plain text does not show where notes begin), pages instead of paragraphs,
 * hyphens in ranges, repeated titles and dates, a repeated stem in a list of addenda. Rules for which the registry
 * lacks facts: the text adopted from a draft (no source links the two), preambular paragraphs (nobody counts them),
 * "annex" of a text that seems to have none (some have), the paragraphs of an annex, the title of a document other than
 * a resolution or decision (it is cited in many ways), the dates of plenary meetings and of meetings of the Security
 * Council. Rules for forms that nobody has been seen to write: thousands separators in symbols, decisions of the
 * Assembly by symbol, "1/COP21", sales numbers in arabic numerals, "op. cit.", annexes in arabic numerals, symbols in
 * translation. Also without a rule: a session beside a resolution of another one ("at its sixty-fifth session, in
 * resolution 64/293"), if the text does not say that it was adopted there, because this may be right; faults of form in
 * other languages, except letters in symbols (symbol/script); the order "paragraph 5 of annex II" or "annex II,
 * paragraph 5", which the Editorial Manual leaves open.
 */
import { ahead } from "../act/ahead.ts";
import { ambiguous } from "../act/ambiguous.ts";
import { draft } from "../act/draft.ts";
import { form } from "../act/form.ts";
import { kind } from "../act/kind.ts";
import { numerals } from "../act/numerals.ts";
import { reversed } from "../act/reversed.ts";
import { unknown } from "../act/unknown.ts";
import { date } from "../consistency/date.ts";
import { shortForm } from "../consistency/short-form.ts";
import { title } from "../consistency/title.ts";
import { adoptionDate } from "../date/adoption.ts";
import { commentYear } from "../date/comment-year.ts";
import { councilYear } from "../date/council-year.ts";
import { impossibleDate } from "../date/impossible.ts";
import { laterDate } from "../date/later.ts";
import { sessionDate } from "../date/session.ts";
import { weekday } from "../date/weekday.ts";
import { impossibleYear } from "../date/year.ts";
import { article } from "../instrument/article.ts";
import { articleParagraph } from "../instrument/paragraph.ts";
import { annex } from "../locator/annex.ts";
import { beyond } from "../locator/beyond.ts";
import { locatorDot } from "../locator/dot.ts";
import { reversedRange } from "../locator/reversed.ts";
import { locatorSpace } from "../locator/space.ts";
import { versionDate } from "../parity/date.ts";
import { versionDocument } from "../parity/document.ts";
import { versionLocator } from "../parity/locator.ts";
import { versionMissing } from "../parity/missing.ts";
import { adopted } from "../reference/adopted.ts";
import { agenda } from "../reference/agenda.ts";
import { antecedent } from "../reference/antecedent.ts";
import { ibid } from "../reference/ibid.ts";
import { link } from "../reference/link.ts";
import { noteMissing } from "../reference/note-missing.ts";
import { noteUnused } from "../reference/note-unused.ts";
import { repeated } from "../reference/repeated.ts";
import { revised } from "../reference/revised.ts";
import { sameAs } from "../reference/same-as.ts";
import { supplement } from "../reference/supplement.ts";
import { conferenceYear } from "../session/conference-year.ts";
import { sessionDates } from "../session/dates.ts";
import { legacySession } from "../session/legacy.ts";
import { mastheadSession } from "../session/masthead.ts";
import { meetingDates } from "../session/meeting.ts";
import { sessionNumber } from "../session/number.ts";
import { sessionPlace } from "../session/place.ts";
import { bodyAbbreviated } from "../style/body-abbreviated.ts";
import { charterArticle } from "../style/charter-article.ts";
import { dateForm } from "../style/date-form.ts";
import { documentPrefix } from "../style/document-prefix.ts";
import { letterPlace } from "../style/letter-place.ts";
import { numberSign } from "../style/number-sign.ts";
import { operative } from "../style/operative.ts";
import { partsJoined } from "../style/parts-joined.ts";
import { singular } from "../style/singular.ts";
import { symbolForNumber } from "../style/symbol-for-number.ts";
import { yearMissing } from "../style/year-missing.ts";
import { yearSpace } from "../style/year-space.ts";
import { yearStroke } from "../style/year-stroke.ts";
import { suppressionReason } from "../suppression/reason.ts";
import { unknownRule } from "../suppression/unknown-rule.ts";
import { unusedSuppression } from "../suppression/unused.ts";
import { lineBreak } from "../symbol/break.ts";
import { case_ } from "../symbol/case.ts";
import { dot } from "../symbol/dot.ts";
import { dotForStroke } from "../symbol/dot-for-stroke.ts";
import { dotSpace } from "../symbol/dot-space.ts";
import { doubleStroke } from "../symbol/double-stroke.ts";
import { era } from "../symbol/era.ts";
import { jointDash } from "../symbol/joint-dash.ts";
import { missingStroke } from "../symbol/missing-stroke.ts";
import { ocr } from "../symbol/ocr.ts";
import { order } from "../symbol/order.ts";
import { placeholder } from "../symbol/placeholder.ts";
import { symbolRange } from "../symbol/range.ts";
import { romanSession } from "../symbol/roman.ts";
import { script } from "../symbol/script.ts";
import { space } from "../symbol/space.ts";
import { stem } from "../symbol/stem.ts";
import { stroke } from "../symbol/stroke.ts";
import { symbolYear } from "../symbol/year.ts";
import { zero } from "../symbol/zero.ts";
import { differs } from "../title/differs.ts";
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [
  lineBreak,
  case_,
  dot,
  dotForStroke,
  dotSpace,
  doubleStroke,
  era,
  jointDash,
  missingStroke,
  placeholder,
  ocr,
  order,
  symbolRange,
  romanSession,
  script,
  space,
  stem,
  stroke,
  symbolYear,
  zero,
  ahead,
  ambiguous,
  draft,
  form,
  kind,
  numerals,
  reversed,
  unknown,
  date,
  shortForm,
  title,
  adoptionDate,
  commentYear,
  councilYear,
  impossibleDate,
  laterDate,
  sessionDate,
  weekday,
  impossibleYear,
  article,
  articleParagraph,
  annex,
  beyond,
  locatorDot,
  reversedRange,
  locatorSpace,
  adopted,
  agenda,
  antecedent,
  ibid,
  link,
  noteMissing,
  noteUnused,
  repeated,
  revised,
  sameAs,
  supplement,
  conferenceYear,
  sessionDates,
  legacySession,
  mastheadSession,
  meetingDates,
  sessionNumber,
  sessionPlace,
  differs,
  versionDocument,
  versionMissing,
  versionDate,
  versionLocator,
  bodyAbbreviated,
  charterArticle,
  dateForm,
  documentPrefix,
  letterPlace,
  numberSign,
  operative,
  partsJoined,
  singular,
  symbolForNumber,
  yearMissing,
  yearSpace,
  yearStroke,
  suppressionReason,
  unknownRule,
  unusedSuppression,
];

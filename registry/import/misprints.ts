// Mistakes of the compiled tables that were found by reading and follow no rule.

const names = (text: string): ReadonlySet<string> => new Set(text.split("\n").map((line) => line.trim()));

/** A misprinted session (841 is of the thirty-second), or a text of another body (the Commission on Human Rights). */
export const misnumbered = names(`E/RES/841 (XXXIII)
  E/RES/1998/20`);

/** The sheet of two parts bears the day of the first; the day of the meeting that opened the debate. */
export const misdated = names(`A/RES/56/210 B
  A/RES/174 (II)`);

/** Titles of the Commissions on narcotic drugs, on crime prevention, and on population and development. */
export const titledAfterOthers = names(`A/RES/31/1
  A/RES/64/7
  A/RES/66/2
  A/RES/66/3
  E/RES/2012/1
  E/RES/2014/1
  E/RES/2016/1
  E/RES/2021/1
  E/RES/2022/1`);

/**
 * Titles that the lists give otherwise than the text: words changed over (76/124: emergency humanitarian), or described
 * (80/243), or of the other part (75/290 B).
 */
export const mistitled = names(`A/RES/75/290 B
  A/RES/76/124
  A/RES/76/239
  A/RES/77/28
  A/RES/80/243`);

/** The twenty-fourth session of 1991 is that of A/46/17; the second regular session of 1979 did not resume in 1971. */
export const documentsMistitled = names(`A/47/17
  A/48/17
  E/1979/79/Add.2`);

/** Dates of adopted texts of the same number, and a number of December 2024 with a date of May. */
export const documentsMisdated = /^HSP\/GC\/|^S\/2024\/966$/;

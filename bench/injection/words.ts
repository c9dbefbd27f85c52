/** Words that the kinds of errors need in each language. Their English words are in their own files. */

/** A form of the word for a resolution, and the same form of the word for a decision; either replaces the other. */
type Exchanged = readonly (readonly [resolution: string, decision: string])[];

export const keywords: Readonly<Record<string, Exchanged>> = {
  en: [
    ["resolution", "decision"],
    ["Resolution", "Decision"],
  ],
  fr: [["résolution", "décision"]],
  es: [["resolución", "decisión"]],
  ru: [
    ["резолюция", "решение"],
    ["резолюцию", "решение"],
    ["резолюции", "решения"],
    ["резолюцией", "решением"],
  ],
  zh: [["决议", "决定"]],
  ar: [
    ["القرار", "المقرر"],
    ["قرارها", "مقررها"],
    ["قراره", "مقرره"],
    ["قرار", "مقرر"],
  ],
  de: [["Resolution", "Beschluss"]],
};

/** Names of bodies in the grammatical case that follows a number; one replaces another. */
export const bodyNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    A: "General Assembly",
    S: "Security Council",
    E: "Economic and Social Council",
    "A/HRC": "Human Rights Council",
  },
  fr: { S: "Conseil de sécurité", E: "Conseil économique et social", "A/HRC": "Conseil des droits de l’homme" },
  es: { S: "Consejo de Seguridad", E: "Consejo Económico y Social", "A/HRC": "Consejo de Derechos Humanos" },
  ru: {
    A: "Генеральной Ассамблеи",
    S: "Совета Безопасности",
    E: "Экономического и Социального Совета",
    "A/HRC": "Совета по правам человека",
  },
  zh: { A: "大会", S: "安全理事会", E: "经济及社会理事会", "A/HRC": "人权理事会" },
  ar: {
    A: "الجمعية العامة",
    S: "مجلس الأمن",
    E: "المجلس الاقتصادي والاجتماعي",
    "A/HRC": "مجلس حقوق الإنسان",
  },
};

/**
 * Day, month and year of a written date: "30 juillet 2010", "30 de julio de 2010", "30 تموز/يوليه 2010", "2010年7月30日"
 */
export const datesInWords: readonly RegExp[] = [
  /(?<day>\d{1,2})(?:er|º)?\s+(?:de\s+)?(?<month>\p{L}[\p{L}/ ]*?\p{L})\s+(?:de\s+)?(?<year>\d{4})/du,
  /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/du,
];

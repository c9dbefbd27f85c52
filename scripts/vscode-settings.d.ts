export function settingsOf(schema: {
  readonly properties: Readonly<Record<string, unknown>>;
}): Record<string, { type: string; description: string }>;

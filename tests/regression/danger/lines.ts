/** Phrases written below one another, or several on a line with | between them. */
export const lines = (text: string): readonly string[] =>
  text
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

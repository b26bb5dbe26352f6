/** A text without what people in it say: “…”, « … », 「…」, "…". The marks stay, so that the rest keeps its sense. */
export function authorsVoice(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|«[^»]*(?:»|$)|「[^」]*(?:」|$)|"[^"]*(?:"|$)/gu, '“”');
}

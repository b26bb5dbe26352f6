/** The administrator's settings from the launch data, `a=b&c=d`; anything else in it does no harm. */
export function launchSettings(launchData: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(launchData.trim()));
}

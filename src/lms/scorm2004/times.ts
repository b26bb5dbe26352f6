/** A duration as SCORM 2004 and the LMSs that sum it read one: `PT1H2M3.40S`, two decimals always. */
export function duration(seconds: number): string {
  const hundredths = Math.round(Math.max(0, seconds || 0) * 100);
  const whole = Math.floor(hundredths / 100);
  const fraction = String(hundredths % 100).padStart(2, '0');
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}.${fraction}S`;
}

/** A moment in UTC with two decimals of a second; some LMSs refuse any other number of them. */
export function timestamp(at: Date): string {
  return `${at.toISOString().slice(0, 22)}Z`;
}

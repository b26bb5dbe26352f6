/** Who is learning what, as a name from which neither can be read. FNV-1a, 32 bits, twice with different beginnings. */
export function learnerHash(courseKey: string, learner: string): string {
  const text = `${courseKey}\n${learner}`;
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let value = start;
      for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
      return (value >>> 0).toString(36);
    })
    .join('');
}

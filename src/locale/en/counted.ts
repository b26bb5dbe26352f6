export function counted(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}

export function decisions(numbers: readonly number[]): string {
  if (numbers.length < 2) return `decision ${numbers.join('')}`;
  return `decisions ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
}

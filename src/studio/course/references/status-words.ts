/** How far somebody has looked at a reference. */
export const statusOptions = [
  { value: 'verified', label: 'Found and read' },
  { value: 'abstract', label: 'Only the abstract was read' },
  { value: 'unverified', label: 'Something in it is not confirmed' },
] as const;

export function statusWords(status: string): string {
  return statusOptions.find(({ value }) => value === status)?.label ?? status;
}

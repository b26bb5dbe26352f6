/** Values by which a stored one can be replaced for a moment; were it to stay, nothing would be lost or wrongly earned. */
const others: Readonly<Record<string, string>> = {
  suspend: '',
  completed: 'passed',
  incomplete: 'browsed',
  browsed: 'incomplete',
  choice: 'matching',
  'fill-in': 'choice',
  neutral: 'unanticipated',
};

/**
 * Some 1.2 LMSs (Moodle) count a value as sent even when sending failed, and then send it only once it has changed.
 *
 * @returns `undefined` where nothing is gained, as for session time, which is always sent.
 */
export function another(element: string, value: string): string | undefined {
  const name = element.slice(element.lastIndexOf('.') + 1);
  switch (name) {
    case 'suspend_data':
      // One more "!" changes the resume text without changing what it says.
      return `${value}!`;
    case 'lesson_location':
      return value.length < 255 ? `${value}!` : value.slice(0, -1);
    case 'raw':
    case 'min':
    case 'max':
      return String(Math.abs(Number(value) - 1));
    case 'time':
      return value === '00:00:00' ? '00:00:01' : '00:00:00';
    case 'latency':
      return value === '0000:00:00.00' ? '0000:00:01.00' : '0000:00:00.00';
    case 'student_response':
      return value === 'a' ? 'b' : 'a';
    case 'id':
      return `${value}_`;
    default:
      return others[value];
  }
}

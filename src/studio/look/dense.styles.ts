export { dense } from '../../look/dense.styles.ts';

// A server says of which day its pages are, and reaches what elements know by way of what defines them.
export { goByDay } from '../sources/today.js';

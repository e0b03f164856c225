export { goByDay } from '../sources/today.js';

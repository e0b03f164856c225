/** The script tag's one file: registers every element. */
import './define/all.js';

// An author's own <table> or <details> as a data set: the reader is loaded when a page first holds one.
import { lightDomOffer } from '../sources/light-dom.js';

lightDomOffer.make(async () => (await import('../sources/light/read-light-dom.js')).readLightDom);

/** What asks a reader, for the script tag's file to load when `<role-fit>` is shown. */
import { ReaderAnswers } from '../elements/role-fit/reader-answers.js';
import type { FitHost, FitSession } from '../elements/shared/fit-session.js';

export const part = (host: FitHost): FitSession => new ReaderAnswers(host);

/** Whether any line is a heading by its marks: Markdown's, or a tag. */
export const hasHeadingMarks = (text: string): boolean => /^ {0,3}(?:#{1,6}\s+\S|<h[1-6][\s>])/im.test(text);

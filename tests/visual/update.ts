import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether pictures are written and not compared: `npm run test:visual -- --update`. */
    readonly isUpdate: boolean;
  }
}

export default function provideUpdate({ config, provide }: TestProject): void {
  provide('isUpdate', config.snapshotOptions.updateSnapshot === 'all');
}

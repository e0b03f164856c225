import base from './web-test-runner.config.mjs';
export default {
  ...base,
  testsFinishTimeout: 25000,
  coverage: false,
  middleware: [
    (ctx, next) => {
      if (ctx.url.startsWith('/log')) console.log('LOG', ctx.url);
      return next();
    },
  ],
  testFramework: { config: { timeout: 4000 } },
};

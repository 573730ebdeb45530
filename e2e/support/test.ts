/** The test of all specs: `oneApp` is one program for all tests of a worker. Tests of start and end start their own (`launchApp`). */
import { test as base } from '@playwright/test';
import { OneApp } from './one-app';

export { expect } from '@playwright/test';

export const test = base.extend<object, { readonly oneApp: OneApp }>({
  oneApp: [
    async ({}, use) => {
      const app = await OneApp.launch();
      await use(app);
      await app.end();
    },
    { scope: 'worker' },
  ],
});

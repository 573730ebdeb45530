/** Unit tests stand beside what they test; those of components (.test.tsx) have a window, all others none. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Ends what hangs: a busy machine takes many times as long as a quiet one. */
const TEST_LIMIT_MS = 600_000;

/** Short files whose tests take long, most of it in programs that they start. */
const LONG = [
  'torture/torture.test.ts',
  'shared/export/unknown.test.ts',
  'main/files/cell-forms.test.ts',
  'main/files/fill.test.ts',
  'main/files/signed-pages.test.ts',
  'main/files/export-document.test.ts',
  'main/cli/cli.test.ts',
  'main/cli/password.test.ts',
  'main/cli/papers.test.ts',
];

/** Vitest takes the files by size where it knows no times, as in a fresh clone: what is long would run alone at the end. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [long, rest] = [true, false].map((wanted) =>
      sorted.filter(({ moduleId }) => LONG.some((name) => moduleId.endsWith(name)) === wanted),
    ) as [TestSpecification[], TestSpecification[]];
    const others = rest.filter(({ project }) => project.name !== 'unit');
    const units = rest.filter(({ project }) => project.name === 'unit');
    return [...others, ...long, ...units];
  }
}

export default defineConfig({
  plugins: [react()],
  test: {
    // files share a worker and what it has loaded: most of their time went into loading the same modules again
    isolate: false,
    // one for each core: the longest files mostly wait for programs that they start
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    testTimeout: TEST_LIMIT_MS,
    hookTimeout: TEST_LIMIT_MS,
    allowOnly: false,
    // whatever the shell or a build before says: the production React has no act() for tests of components
    env: { NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{shared,main,renderer,scripts,torture}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['shared/testing/property-runs.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['renderer/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['shared/testing/property-runs.ts', 'renderer/testing/window.ts'],
        },
      },
    ],
  },
});

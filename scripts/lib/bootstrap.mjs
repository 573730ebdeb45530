/** The first call of every script: from a bare clone to installed dependencies and the pinned Node. */
import { ensureDependencies } from './dependencies.mjs';
import { continueOnPinnedNode } from './node24.mjs';

export async function bootstrap() {
  await ensureDependencies();
  await continueOnPinnedNode();
}

import { afterEach, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { SYSTEM } from '../../src/main/core/access/actor.ts';
import { notify } from '../../src/main/core/notifications/notify.ts';
import { showNotices } from '../../src/main/desktop/notices.ts';
import { appForTest } from '../app-for-test.ts';
import { PASSPHRASE } from '../core/workspace-for-test.ts';

let app: App;
afterEach(() => app.close());

test('notices show what comes while somebody looks elsewhere, each once, and nothing from before', async () => {
  let call: Awaited<ReturnType<typeof appForTest>>['call'];
  ({ app, call } = await appForTest());
  const shown: string[] = [];
  let looking = false;
  const tell = (text: string): void => {
    const { workspace, actor } = app.core.sessions.demand();
    workspace.write({ action: 'core.rule.run', actor: SYSTEM, source: 'rule' }, (work) => {
      notify(work, { kind: 'ruleSays', to: [actor.id], params: { text } });
      return null;
    });
  };
  tell('以前的');
  showNotices(
    app,
    ({ zh }) => shown.push(zh),
    () => looking,
  );
  await call().session.lock();
  await call().session.unlock({ passphrase: PASSPHRASE });
  expect(shown).toEqual([]);
  tell('一');
  tell('二');
  looking = true;
  tell('看着');
  looking = false;
  tell('三');
  expect(shown).toEqual(['一', '二', '三']);
  const quiet = { inApp: true, desktop: false, digest: true };
  await call().notifications.setPreferences({ kinds: { ruleSays: quiet }, digestAt: null });
  tell('不用桌面');
  expect(shown).toHaveLength(3);
});

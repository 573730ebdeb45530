import { List, Stack, Text, Title } from '@mantine/core';
import changelog from '../../../CHANGELOG.md?raw';
import { vi } from '../../../shared/i18n';
import { releases } from '../../../shared/manual/whats-new';

/** The text of the window “Giới thiệu chương trình”. */
export function AboutText() {
  return (
    <Stack gap="sm">
      <Text>{vi.about.promise}</Text>
      {releases(changelog).map(({ version, changes }) => (
        <section key={version}>
          <Title order={3} size="h4">
            {vi.about.news(version)}
          </Title>
          <List>
            {changes.map((change) => (
              <List.Item key={change}>{change}</List.Item>
            ))}
          </List>
        </section>
      ))}
      <Text c="var(--quiet)">{vi.about.licence}</Text>
    </Stack>
  );
}

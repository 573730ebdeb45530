import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { EmptyState } from './EmptyState';

interface EmptyStepProps {
  readonly texts: { readonly title: string; readonly text: string; readonly action: string };
  /** The screen where the next step is taken. */
  readonly to: string;
}

/** Where nothing stands yet because another screen comes first: what belongs here, and the way there. */
export function EmptyStep({ texts: { title, text, action }, to }: EmptyStepProps) {
  const [, navigate] = useLocation();
  const button = <Button onClick={() => navigate(to)}>{action}</Button>;
  return <EmptyState title={title} text={text} action={button} />;
}

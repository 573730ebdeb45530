import { describe, expect, it } from 'vitest';
import type { Congress } from '../../../shared/domain/season';
import { nextPosition } from './next-position';

function congress(posts: Congress['committee'][number]['position'][], seats = {}): Congress {
  return {
    status: 'held',
    approvedSeats: seats,
    committee: posts.map((position, index) => ({ id: String(index), fullName: 'Lê An', position })),
  };
}

describe('the post offered for the next person', () => {
  it('is the highest that nobody holds yet', () => {
    expect(nextPosition(congress([]))).toBe('secretary');
    expect(nextPosition(congress(['secretary']))).toBe('deputySecretary');
    expect(nextPosition(congress(['secretary', 'deputySecretary']))).toBe('member');
    expect(nextPosition(congress(['deputySecretary', 'member']))).toBe('secretary');
  });

  it('leaves out a post for which no seat was approved', () => {
    expect(nextPosition(congress(['secretary'], { secretary: 1, deputySecretary: 0 }))).toBe('member');
    expect(nextPosition(congress(['secretary', 'deputySecretary'], { deputySecretary: 2 }))).toBe(
      'deputySecretary',
    );
  });
});

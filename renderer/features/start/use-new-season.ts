import { useState } from 'react';
import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { localDay } from '../../../shared/text/local-day';
import { paths } from '../../app/paths';
import { forgetPlace } from '../../app/place';
import { useAppStore } from '../../app/store/hooks';
import {
  type Basis,
  type DateKey,
  emptyForm,
  type FormErrors,
  type NewSeasonForm,
  readDates,
  readForm,
  readNextForm,
} from './new-season-form';

/** The form while it is filled in; it becomes a season only when it is submitted. */
export function useNewSeason(firstBasis: Basis) {
  const store = useAppStore();
  const [, navigate] = useLocation();
  const [basis, setBasis] = useState(firstBasis);
  const [form, setForm] = useState<NewSeasonForm>(() => emptyForm(localDay(new Date())));
  const [errors, setErrors] = useState<FormErrors>({});
  const [isTyped, setIsTyped] = useState(false);
  const back = () => navigate(paths.overview, { replace: true });
  /** A new season begins at its beginning, whatever screen of the one before was the last. */
  const begin = () => {
    const { file } = store.view();
    if (file) forgetPlace(file.path);
    back();
  };
  const create = async (): Promise<boolean> => {
    const read = readForm(form);
    return read.season ? store.create(read.season) : false;
  };
  const goOn = async (): Promise<boolean> => {
    const { season } = readNextForm(form);
    if (!season) return false;
    const made = await (basis === 'thisFile' ? store.startSeason(season) : store.createFrom(season));
    if (made) store.notify(vi.terms.seasons.started(season.term));
    return made;
  };
  return {
    basis,
    changeBasis: (next: Basis) => {
      setBasis(next);
      setErrors({});
    },
    form,
    /** Something was typed or chosen: it is not left without a question. */
    isTyped,
    errors,
    change: (key: keyof NewSeasonForm) => (text: string) => {
      setIsTyped(true);
      setForm((before) => ({ ...before, [key]: text }));
      setErrors((before) => ({ ...before, [key]: undefined }));
    },
    /** Reads the days; false when the one that is left is no day of its own. */
    leaveDate: (key: DateKey) => (text: string) => {
      const next = { ...form, [key]: text };
      const read = readDates(next);
      setForm({ ...next, ...read.days });
      setErrors((before) => ({ ...before, ...read.errors }));
      return read.errors[key] === undefined;
    },
    submit: (focus: (key: string) => void) => {
      const read = basis === 'empty' ? readForm(form) : readNextForm(form);
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      if (first !== undefined) focus(first);
      else void (basis === 'empty' ? create() : goOn()).then((made) => made && begin());
    },
    leave: () => {
      store.dismissProblem();
      back();
    },
  };
}

import { useState } from 'react';
import { useLocation } from 'wouter';
import { todayHere } from '../../../shared/text/today';
import { paths } from '../../app/paths';
import { useAppStore } from '../../app/store/hooks';
import {
  type DateKey,
  emptyForm,
  type FormErrors,
  type NewSeasonForm,
  readDates,
  readForm,
} from './new-season-form';

/** The form while it is filled in; it becomes a file only when it is submitted. */
export function useNewSeason() {
  const store = useAppStore();
  const [, navigate] = useLocation();
  const [form, setForm] = useState<NewSeasonForm>(() => emptyForm(todayHere(new Date())));
  const [errors, setErrors] = useState<FormErrors>({});
  const back = () => navigate(paths.overview, { replace: true });
  return {
    form,
    errors,
    change: (key: keyof NewSeasonForm) => (text: string) => {
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
      const read = readForm(form);
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      if (first !== undefined) focus(first);
      if (read.season) {
        void store.create(read.season).then((created) => {
          if (created) back();
        });
      }
    },
    leave: () => {
      store.dismissProblem();
      back();
    },
  };
}

import { z } from 'zod';
import { count } from '../fields';
import { value } from './part';

/** More than any office reports. */
const MOST = 10;

const ages = z.array(count.max(120, { error: 'number-too-large' })).max(MOST, { error: 'too-many' });

/** Ages that the office counts by beside that of the young: “dưới 35 tuổi”, “từ 45 tuổi trở xuống”. */
export const ageThresholds = value({ under: ages.optional(), upTo: ages.optional() });

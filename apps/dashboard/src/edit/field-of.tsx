'use client';

import type { ReactNode } from 'react';
import type { AnyFieldParts } from './field-parts.ts';
import { CodeField, CountryField, LanguageField, TopicField } from './fields/code-fields.tsx';
import { CoordinatesField } from './fields/coordinates-field.tsx';
import { DateField } from './fields/date-field.tsx';
import { EitherField, GroupField } from './fields/group-fields.tsx';
import { IntervalField } from './fields/interval-field.tsx';
import { ListField } from './fields/list-field.tsx';
import { LocalizedField } from './fields/localized-field.tsx';
import { NameField } from './fields/name-field.tsx';
import { FileField, LatinField, NumberField, TextField, TruthField } from './fields/plain-fields.tsx';
import { ReferenceField } from './fields/reference-field.tsx';

/** A value of whichever shape, in the one component of its form. */
export function FieldOf({ shape, ...parts }: AnyFieldParts): ReactNode {
  switch (shape.form) {
    case 'text':
      return <TextField {...parts} />;
    case 'localized':
      return <LocalizedField {...parts} />;
    case 'name':
      return <NameField {...parts} />;
    case 'code':
      return <CodeField {...parts} shape={shape} />;
    case 'topic':
      return <TopicField {...parts} />;
    case 'country':
      return <CountryField {...parts} />;
    case 'language':
      return <LanguageField {...parts} />;
    case 'date':
      return <DateField {...parts} />;
    case 'day':
      return <LatinField {...parts} hint="2020-12-31" />;
    case 'interval':
      return <IntervalField {...parts} />;
    case 'reference':
      return <ReferenceField {...parts} shape={shape} />;
    case 'number':
      return <NumberField {...parts} />;
    case 'truth':
      return <TruthField {...parts} />;
    case 'address':
      return <LatinField {...parts} hint="https://" />;
    case 'coordinates':
      return <CoordinatesField {...parts} shape={shape} />;
    case 'file':
      return <FileField />;
    case 'list':
      return <ListField {...parts} shape={shape} />;
    case 'group':
      return <GroupField {...parts} shape={shape} />;
    case 'either':
      return <EitherField {...parts} shape={shape} />;
  }
}

import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { textIn, type Item } from '../../core/index.ts';
import { membersAt } from '../grid/cell-content.ts';
import { findItem } from '../shell/naming.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';
import { channelFigures, responseItem, type ChannelFigures } from './channel-figures.ts';
import { askedChannel } from './response-dialog.ts';

export interface ChannelChoice {
  /** The channels of the plan's response; `blank`: those without a curve. */
  channels: readonly { id: string; name: string; blank: boolean }[];
  id: string | null;
  choose: (id: string) => void;
  name: string;
  /** Its place in the tables. */
  place: number;
  figures: ChannelFigures | null;
  /** The row that a fit is written into. */
  saturation: Item | undefined;
  canWrite: boolean;
}

/** The channel that the history is of: the one asked for, else the one that is selected, else the first that has a curve. */
export function useChannel(): ChannelChoice {
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const tables = usePlan((state) => state.tables);
  const months = usePlan((state) => state.timeline.months);
  const selection = usePlan((state) => state.selection);
  const asked = useStore(askedChannel, ({ channel }) => channel);
  const [chosen, choose] = useState<string | null>(null);

  const dimension = plan.dimensions?.find(({ id }) => id === plan.response?.channel);
  const figures = useMemo(
    () => dimension?.members.map((_, place) => channelFigures(plan, tables, months, place)) ?? [],
    [plan, tables, months, dimension],
  );
  const channels = (dimension?.members ?? []).map(({ id, name }, place) => ({
    id,
    name: textIn(name, language, id),
    blank: Number.isNaN(figures[place]?.saturation),
  }));
  const item = selection ? findItem(plan, selection.item) : undefined;
  const selected = item && selection ? membersAt(plan, item, selection.place) : [];
  const id = [chosen, asked, ...selected, channels.find(({ blank }) => !blank)?.id, channels[0]?.id].find((wanted) =>
    channels.some((channel) => channel.id === wanted),
  );
  const place = channels.findIndex((channel) => channel.id === id);
  const saturation = responseItem(plan, 'saturation');
  return {
    channels,
    id: id ?? null,
    choose,
    name: channels[place]?.name ?? '',
    place,
    figures: figures[place] ?? null,
    saturation,
    canWrite: saturation !== undefined && plan.response?.planned !== undefined,
  };
}

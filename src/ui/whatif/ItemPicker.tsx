import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components';
import { matchRank } from '../formula/match-rank.ts';
import { usePinyin } from '../formula/pinyin.ts';
import { Icon } from '../shell/Icon.tsx';

export interface ItemGroup {
  id: string;
  title: string;
  items: readonly { id: string; name: string }[];
}

interface ItemPickerProps {
  label: string;
  placeholder: string;
  none: string;
  groups: readonly ItemGroup[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** A line item found by typing a part of its name, or its pinyin. */
export function ItemPicker({ label, placeholder, none, groups, chosen, onChoose }: ItemPickerProps) {
  const pinyin = usePinyin(true);
  return (
    <ComboBox
      className="picker"
      menuTrigger="focus"
      defaultFilter={(name, typed) => matchRank(typed, [name], pinyin) !== null}
      allowsEmptyCollection
      value={chosen}
      onChange={(key) => {
        if (typeof key === 'string') onChoose(key);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="picker-field">
        <Input className="field" placeholder={placeholder} />
        <Button className="button icon">
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover picker-popover" maxHeight={320}>
        <ListBox className="menu" renderEmptyState={() => <p className="popover-note">{none}</p>}>
          {groups
            .filter((group) => group.items.length > 0)
            .map((group) => (
              <ListBoxSection key={group.id} id={group.id}>
                <Header>{group.title}</Header>
                {group.items.map((item) => (
                  <ListBoxItem key={item.id} id={item.id} textValue={item.name}>
                    {item.name}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

//! PCI buses: what can be plugged into each, and what is.

use polyvirt_config::domain::PciModel;

/// The last slot of a bus.
pub(super) const LAST_SLOT: u8 = 31;
/// How many functions a slot has.
pub(super) const FUNCTIONS: u8 = 8;

/// What a device is to a bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A device of conventional PCI.
    Conventional,
    /// A device of PCI Express.
    Express,
    /// A controller with a bus of its own.
    Bridge(PciModel),
}

/// What a device needs of a bus.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plug {
    /// What it is.
    pub(super) kind: Kind,
    /// Whether it belongs to the board, and so on the first bus.
    pub(super) integrated: bool,
}

impl Plug {
    /// A device that is not the board's.
    pub(super) const fn of(kind: Kind) -> Self {
        Self {
            kind,
            integrated: false,
        }
    }

    /// Ports are the functions of one slot, to save slots.
    pub(super) fn shares_slot(self) -> bool {
        self.kind == Kind::Bridge(PciModel::PcieRootPort)
    }
}

/// Who has chosen a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    /// The user, who knows what he does.
    ByUser,
    /// This driver.
    Here,
}

/// A slot.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Slot {
    /// The functions that are taken, a bit each.
    pub(super) functions: u8,
    /// Whether ports share it.
    pub(super) shared: bool,
}

/// A bus, by the controller behind which it is.
#[derive(Clone, Debug)]
pub(super) struct Bus {
    /// The controller's model.
    pub(super) model: PciModel,
    /// Its slots.
    pub(super) slots: [Slot; LAST_SLOT as usize + 1],
    /// Whether it is kept for a bridge to conventional PCI.
    pub(super) for_bridge: bool,
}

impl Bus {
    /// An empty bus.
    pub(super) fn new(model: PciModel) -> Self {
        Self {
            model,
            slots: [Slot::default(); LAST_SLOT as usize + 1],
            for_bridge: false,
        }
    }

    /// Its slots, from the first to the last.
    pub(super) const fn range(&self) -> (u8, u8) {
        match self.model {
            PciModel::PciRoot
            | PciModel::PciBridge
            | PciModel::PcieRoot
            | PciModel::PcieToPciBridge => (1, LAST_SLOT),
            PciModel::PcieRootPort | PciModel::PcieSwitchDownstreamPort => (0, 0),
            _ => (0, LAST_SLOT),
        }
    }

    /// Whether every slot has something.
    pub(super) fn is_full(&self) -> bool {
        let (first, last) = self.range();
        let mut slots = self.slots[usize::from(first)..=usize::from(last)].iter();
        slots.all(|slot| slot.functions != 0)
    }

    /// Whether devices get places here that nobody chose for them: only where they can come and go.
    const fn is_open(&self) -> bool {
        !matches!(
            self.model,
            PciModel::PcieRoot
                | PciModel::DmiToPciBridge
                | PciModel::PcieSwitchUpstreamPort
                | PciModel::PcieExpanderBus
        ) && !self.for_bridge
    }

    /// Whether something of this kind fits in.
    pub(super) fn takes(&self, kind: Kind) -> bool {
        use PciModel as Model;
        if self.for_bridge {
            return kind == Kind::Bridge(Model::PcieToPciBridge);
        }
        match self.model {
            Model::PciRoot => matches!(
                kind,
                Kind::Conventional | Kind::Bridge(Model::PciBridge | Model::PciExpanderBus)
            ),
            Model::PciBridge
            | Model::PciExpanderBus
            | Model::DmiToPciBridge
            | Model::PcieToPciBridge => {
                matches!(kind, Kind::Conventional | Kind::Bridge(Model::PciBridge))
            }
            Model::PcieRoot => matches!(
                kind,
                Kind::Express
                    | Kind::Bridge(
                        Model::PcieRootPort | Model::DmiToPciBridge | Model::PcieExpanderBus
                    )
            ),
            Model::PcieRootPort | Model::PcieSwitchDownstreamPort => matches!(
                kind,
                Kind::Express
                    | Kind::Bridge(Model::PcieSwitchUpstreamPort | Model::PcieToPciBridge)
            ),
            Model::PcieSwitchUpstreamPort => kind == Kind::Bridge(Model::PcieSwitchDownstreamPort),
            Model::PcieExpanderBus => matches!(
                kind,
                Kind::Bridge(Model::PcieRootPort | Model::DmiToPciBridge)
            ),
        }
    }

    /// Whether a device can be here. Users may put conventional devices where Express ones go, and the other way round.
    pub(super) fn suits(&self, plug: Plug, number: usize, chosen: Chosen) -> bool {
        if plug.integrated {
            // The board has its own devices on its first bus, whatever they are.
            return number == 0 && (self.takes(Kind::Conventional) || self.takes(Kind::Express));
        }
        let endpoint = matches!(plug.kind, Kind::Conventional | Kind::Express);
        match chosen {
            Chosen::ByUser => {
                let any = self.takes(Kind::Conventional) || self.takes(Kind::Express);
                let bridge = plug.kind == Kind::Bridge(PciModel::PciBridge)
                    && self.takes(Kind::Conventional);
                self.takes(plug.kind) || endpoint && any || bridge
            }
            Chosen::Here => {
                let open = self.is_open() || !endpoint;
                open && self.takes(plug.kind)
            }
        }
    }
}

// What models tell the delegates of this folder besides Qt's own roles.
#pragma once

#include <QtCore/qnamespace.h>

namespace sagadesk::ui {

enum CellRole : int {
    ShownRole = Qt::UserRole + 100,  // Shown: StateDelegate; colours the word
    StepsRole,                       // StepCells: StepBarDelegate
    SecondLineRole,                  // QString: TwoLineDelegate
    IconRole,                        // QString, name in resources/icons: TwoLineDelegate, CellDelegate
    IconShownRole,                   // Shown: its colour
    SparkRole,                       // Spark: SparkDelegate
    LoudRole,                        // bool: semibold, in the colour of ShownRole when there is one
    QuietRole,                       // bool: in grey, since it is the normal case
    MonoRole,                        // bool: in mono
    ChangedRole,                     // bool: has just changed; on the selection's light ground
    DimmedRole,                      // bool: does not match the query any more
    HeadRole,                        // bool: the row is the head of a section
    LoadingRole,                     // bool: not known yet, a grey bar stands for it
    ValueRole,                       // what sorts: minor units, milliseconds
    CountRole,                       // QString: NeedDelegate; a number, and under it what is counted:
    CountedRole,                     // QString
    AmountRole,                      // QString: NeedDelegate; money
    AgeRole,                         // QString: NeedDelegate; since when
    VerbRole,                        // QString: NeedDelegate; the word on the row's one button
    UrgentRole,                      // bool: that button is the primary one
    ShareRole,                       // double, 0–1: OrderCardDelegate; how far its bar reaches
};

}  // namespace sagadesk::ui

package atlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom. The README's package map says the same in words. */
@AnalyzeClasses(packages = "atlas", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] FEATURES = {
        "atlas.map..",
        "atlas.profile..",
        "atlas.ranking..",
        "atlas.compare..",
        "atlas.present..",
        "atlas.library..",
        "atlas.search.."
    };

    @ArchTest
    static final ArchRule factsAreAlone =
            noClasses()
                    .that()
                    .resideInAPackage("atlas.geo..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages("java..", "atlas.geo..", "org.jspecify..");

    // A city stands at a LatLon; two bare doubles would say less.
    @ArchTest
    static final ArchRule cityKnowsOnlyPlaces =
            noClasses()
                    .that()
                    .resideInAPackage("atlas.city..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "java..", "atlas.city..", "atlas.geo..", "org.jspecify..");

    @ArchTest
    static final ArchRule indexAndNarrativeArePure =
            noClasses()
                    .that()
                    .resideInAnyPackage("atlas.index..", "atlas.narrative..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "java.lang..",
                            "java.util..",
                            "java.text..",
                            "atlas.index..",
                            "atlas.narrative..",
                            "atlas.city..",
                            "atlas.geo..",
                            "org.jspecify..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("atlas.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.jdbi..", "org.h2..");

    @ArchTest
    static final ArchRule theDoorIsAlone =
            noClasses()
                    .that()
                    .resideInAPackage("atlas.door..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages("java..", "atlas.door..", "org.jspecify..");

    @ArchTest
    static final ArchRule nobodyKnowsANetwork =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "javax.net..",
                            "java.rmi..",
                            "javafx.scene.web..",
                            "javafx.scene.media..",
                            "org.h2.tools..",
                            "org.h2.server..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(Http.*|URLConnection|(Server|Datagram|Multicast)?Socket"
                                    + "|Inet.*|Proxy.*)")
                    .because("nothing leaves the machine unless the user asks for it");

    // The theme of controls that is shipped has no rules for these (TrimmedTheme).
    @ArchTest
    static final ArchRule controlsAreThoseThatTheThemeKnows =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "javafx\\.scene\\.(chart\\..*|web\\..*|control\\.("
                                    + "Accordion|Alert|ButtonBar|Choice.*|ColorPicker|Date.*"
                                    + "|Dialog.*|MenuBar|Pagination|PasswordField|Split.*"
                                    + "|Tab|TabPane|TextInputDialog|TitledPane|ToolBar|Tree.*))")
                    .because("what they would look like is left out of the shipped theme");

    @ArchTest
    static final ArchRule packAndStoreHaveNoWindow =
            noClasses()
                    .that()
                    .resideInAnyPackage("atlas.pack..", "atlas.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlas.state..", "atlas.ui..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule stateHasNoControls =
            noClasses()
                    .that()
                    .resideInAPackage("atlas.state..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx.scene..", "javafx.stage..", "atlas.store..", "atlas.ui..");

    @ArchTest
    static final ArchRule uiKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage("atlas.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "atlas.store..", "atlas.map..", "atlas.profile..", "atlas.app..");

    @ArchTest
    static final ArchRule outKnowsNoFeatureAndNoDatabase =
            noClasses()
                    .that()
                    .resideInAPackage("atlas.out..")
                    .should()
                    .dependOnClassesThat(
                            JavaClass.Predicates.resideInAnyPackage(FEATURES)
                                    .or(
                                            JavaClass.Predicates.resideInAnyPackage(
                                                    "atlas.store..", "atlas.app..")));

    @ArchTest
    static final ArchRule onlyOutKnowsPdf =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("atlas.out..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule onlyTheMapKnowsGluon =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("atlas.map..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.gluonhq..");

    @ArchTest
    static final ArchRule nobodyKnowsTheApp =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("atlas.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("atlas.app..");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther =
            slices().matching("atlas.(map|profile|ranking|compare|present|library|search)..")
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles = slices().matching("atlas.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule threadsLiveInBackground =
            noClasses()
                    .that()
                    .resideInAnyPackage(FEATURES)
                    .or()
                    .resideInAPackage("atlas.ui..")
                    .should()
                    .dependOnClassesThat(
                            com.tngtech.archunit.base.DescribedPredicate.describe(
                                    "are threads or executors",
                                    (JavaClass c) ->
                                            c.getName().equals("java.lang.Thread")
                                                    || c.getName()
                                                            .startsWith(
                                                                    "java.util.concurrent.Executor")))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noMutableStatics =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                    .that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beFinal()
                    .because("what changes lives in Navigator and the models");
}
